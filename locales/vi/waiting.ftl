### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = Đã lưu trên điện thoại này
waiting-not-sent = Chưa gửi
waiting-trying = Chúng tôi đang thử ngay lúc này.
waiting-needs-you = Không gửi được. Cần bạn xem lại.
waiting-next-try = Chúng tôi sẽ thử lại: { $time }.
waiting-goes-by-itself = Nó tự đi khi điện thoại này có mạng và ứng dụng đang mở.
waiting-once = Bạn không cần viết lại.
waiting-for = Tin này dành cho: { $team }.
waiting-what-to-do = Xem bạn có thể làm gì
