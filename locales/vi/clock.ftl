### By when they should answer.

clock-title = Khi nào họ nên trả lời
clock-by = Họ nên trả lời chậm nhất vào { $day }.
clock-by-doubt = Chúng tôi nghĩ họ nên trả lời chậm nhất vào { $day }.
clock-by-about = Họ nên trả lời chậm nhất vào khoảng { $day }.
clock-panel-by = Ban xét (panel) nên họp chậm nhất vào { $day }.
clock-panel-by-about = Ban xét (panel) nên họp chậm nhất vào khoảng { $day }.
clock-may-take = Có thể kéo dài đến { $day }.
clock-may-take-about = Có thể kéo dài đến khoảng { $day }.
clock-got-it = Họ nhận được vào { $day }. Chúng tôi đếm từ ngày đó.
clock-from-rules = Thời hạn này lấy từ quy định.
clock-from-rules-doubt = Chúng tôi nghĩ thời hạn này lấy từ quy định.
clock-their-word = Họ nói họ trả lời trong { $days } ngày làm việc.
clock-in-doubt = Chúng tôi không chắc về điều này. Hãy nhờ người bênh vực (advocate) của bạn kiểm tra.

## Late.

clock-late = Họ đang trễ. Đây không phải lỗi của bạn.
clock-late-doubt = Chúng tôi nghĩ họ đang trễ. Đây không phải lỗi của bạn.
clock-very-late = Họ trễ lắm rồi. Đây không phải lỗi của bạn.
clock-very-late-doubt = Chúng tôi nghĩ họ trễ lắm rồi. Đây không phải lỗi của bạn.
clock-since = Lẽ ra họ nên trả lời chậm nhất vào { $day }.
clock-since-about = Lẽ ra họ nên trả lời chậm nhất vào khoảng { $day }.
clock-panel-since = Lẽ ra ban xét (panel) nên họp chậm nhất vào { $day }.
clock-panel-since-about = Lẽ ra ban xét (panel) nên họp chậm nhất vào khoảng { $day }.
clock-last-day = Ngày cuối cho việc đó là { $day }.
clock-last-day-about = Ngày cuối cho việc đó là khoảng { $day }.
clock-what-you-can-do = Bạn có thể hỏi họ câu trả lời đang ở đâu. Xem tiếp theo bạn có thể làm gì.

clock-answered = Họ đã trả lời.

## In a list.

clock-short-by = Trả lời chậm nhất { $day }
clock-short-by-about = Trả lời chậm nhất khoảng { $day }
clock-short-panel-by = Ban xét chậm nhất { $day }
clock-short-panel-by-about = Ban xét chậm nhất khoảng { $day }
clock-short-late = Họ đang trễ
clock-short-late-doubt = Chúng tôi nghĩ họ đang trễ
