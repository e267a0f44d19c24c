### One topic, and what each weight means.

topic-missing = Chúng tôi không hiện được trang này

topic-law = Luật nói gì
topic-law-not-yet = Luật mới chưa bắt đầu
topic-announced = Chính phủ nói sẽ làm gì
topic-guidance = Các council được dặn làm gì
topic-expectation = Chính phủ mong đợi gì
topic-promise = Các bản cam kết nói gì
topic-information = Nên biết
topic-offers = Council của bạn có gì cho bạn
topic-offers-mean = Đây là sự giúp đỡ mà council của bạn nói có thể cho. Hãy hỏi xin. Họ có thể cần xem nó có dành cho bạn không.
topic-how-tos = Cách làm
topic-how-tos-mean = Những gì bạn có thể làm, từng bước một.
topic-on-says = Bạn có thể nói ra ở đây. Hoặc bạn có thể gọi cho ai đó ngay.

## What weight an entry carries, in short and in full.

status-law = Đây là luật
status-law-doubt = Chúng tôi nghĩ đây là luật
status-law-not-yet = Một luật mới chưa bắt đầu
status-law-not-yet-doubt = Chúng tôi nghĩ đây là một luật mới chưa bắt đầu
status-announced = Chính phủ nói sẽ làm điều này
status-announced-doubt = Chúng tôi nghĩ chính phủ nói sẽ làm điều này
status-guidance = Các council được dặn làm điều này
status-guidance-doubt = Chúng tôi nghĩ các council được dặn làm điều này
status-expectation = Chính phủ mong đợi điều này. Không phải luật
status-expectation-doubt = Chúng tôi nghĩ chính phủ mong đợi điều này. Không phải luật
status-promise = Một lời hứa, không phải luật
status-information = Nên biết. Không phải quy định

weight-doubt = { $what }. Chúng tôi không chắc.
weight-law = Đây là luật. Council của bạn phải làm.
weight-law-not-yet = Điều này nằm trong một luật mới. Nó chưa bắt đầu, nên bây giờ chưa ai phải làm.
weight-announced = Chính phủ nói sẽ làm điều này. Nó chưa phải là luật.
weight-guidance = Các council được dặn làm điều này. Họ cần một lý do rất tốt thì mới không làm.
weight-expectation = Chính phủ mong đợi điều này. Nó không phải luật, nhưng bạn có thể hỏi về nó.
weight-promise = Đây là lời hứa, không phải luật. Nó có giá trị ở nơi council đã hứa. Bạn có thể hỏi council của bạn có hứa không.
weight-information = Điều này nên biết. Nó không phải quy định mà council của bạn phải giữ.

## What this council promises.

council-promises = Lời hứa của council bạn
council-promises-mean = Council của bạn đã hứa điều này. Nó không phải luật, nhưng bạn có thể xin họ giữ lời.
council-promises-none = Bản cam kết của { $council } không nói gì về điều này. Bạn có thể hỏi họ vì sao.
council-see = Xem council của bạn

no-pledge-yet = Council của bạn chưa đưa bản cam kết của họ vào ứng dụng này.
no-pledge-being-written = { $council } đang viết bản cam kết của họ. Bạn có thể xin cùng viết.
no-pledge-none = { $council } chưa có bản cam kết.
no-pledge-ask = Bạn có thể hỏi nhân viên xã hội hoặc người bênh vực (advocate) của bạn: council của tôi đã hứa gì?
no-pledge-connect = Nếu bạn có lời mời từ council, hãy kết nối với họ. Khi đó bản cam kết của họ có thể hiện ra.
