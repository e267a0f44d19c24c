### What can be done next in a conversation.

next-title = Tiếp theo bạn có thể làm gì
next-answer-back-says = Nói lại điều gì đó với họ.
next-chase-says = Chúng tôi viết phần mở đầu cho bạn. Bạn có thể sửa.
next-did-it-help-says = Bạn có thể nói có, một phần, hoặc không.
next-close-says = Sau này bạn vẫn có thể viết lại.
next-stage-2-says = Chúng tôi nghĩ sẽ có hai người tìm hiểu. Một trong hai người không nên là người làm cho council.
next-stage-3-says = Ba người mới xem xét chuyện đó. Họ không làm cho council. Bạn có thể nói chuyện với họ.
next-ombudsman = Đến Ombudsman
next-ombudsman-says = Họ xem council đã làm gì. Họ không đứng về bên nào.
next-until = Chúng tôi nghĩ bạn có thể xin đến { $day }.
next-until-about = Chúng tôi nghĩ bạn có thể xin đến khoảng { $day }.
next-until-late = Nếu ngày đó đã qua, bạn vẫn cứ xin được. Hãy nhờ người bênh vực (advocate) của bạn kiểm tra.
next-when-late = Chúng tôi nghĩ bạn có thể xin khi họ trễ. Hãy nhờ người bênh vực (advocate) của bạn kiểm tra.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = Tôi đã viết cho quý vị vào { $date }. Mã của tôi là { $code }.
chase-their-word = Quý vị nói quý vị trả lời trong { $days } ngày làm việc.
chase-should-have = Lẽ ra quý vị nên trả lời chậm nhất vào { $day }.
chase-should-have-doubt = Tôi nghĩ lẽ ra quý vị nên trả lời chậm nhất vào { $day }.
chase-should-have-about = Tôi nghĩ lẽ ra quý vị nên trả lời chậm nhất vào khoảng { $day }.
chase-panel-should-have = Lẽ ra ban xét (panel) nên họp chậm nhất vào { $day }.
chase-panel-should-have-about = Tôi nghĩ lẽ ra ban xét (panel) nên họp chậm nhất vào khoảng { $day }.
chase-please = Xin cho tôi biết câu trả lời đang ở đâu.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = Chuyện này về một tin tôi đã viết cho { $team }.
