### The council's computer has it: a verified receipt.

delivered-title = Máy tính của council đã có tin này
delivered-title-advocate = Máy tính của những người bênh vực đã có tin này
delivered-reference = Mã của bạn cho tin này:
delivered-reference-use = Bạn có thể đọc mã này khi gọi điện. Mã cũng được giữ trong Tin nhắn của tôi.
delivered-next = Tiếp theo là gì
delivered-next-read = { $team } sẽ đọc tin này.
delivered-next-hours = Khi nào họ có mặt: { $hours }
delivered-next-see = Khi có người mở tin hoặc trả lời, bạn sẽ thấy trong Tin nhắn của tôi.
delivered-not-read-yet = Bây giờ một máy tính có tin này. Chưa có người nào đọc.
delivered-see = Xem tin này

## After something hard was written, and when there is more than one reader.

after-hard-words = Có những điều khó viết ra. Bạn có thể dừng ở đây và nghỉ một chút.
together-title = Mỗi nhóm nhận một tin riêng
