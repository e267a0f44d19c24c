### Before the first private screen.

before-title = Người khác có thể thấy điện thoại này
before-skip = Tạm bỏ qua
before-hide = Nút Ẩn che màn hình thật nhanh
before-hide-how = Bấm Ẩn ở trên cùng. Nếu dùng bàn phím, bấm Shift ba lần.
before-hide-does = Bạn sẽ thấy một trò chơi thay vào đó. Nếu bạn có khóa, nó cũng khóa luôn.
before-hide-not = Những thứ này vẫn có thể cho thấy bạn đã ở đây:
before-not-history = danh sách các trang trong trình duyệt của bạn
before-not-calls = danh sách cuộc gọi trên điện thoại
before-not-apps = danh sách ứng dụng trên điện thoại
before-not-bill = hóa đơn điện thoại, với người trả tiền
before-try = Thử nút Ẩn
before-try-back = Trò chơi có nút Quay lại. Nút đó đưa bạn về lại đây.
before-lock = Bạn có muốn khóa không?
before-lock-why = Nếu không khóa, ai mở ứng dụng này trên điện thoại này cũng đọc được những gì bạn viết.
before-later = Bạn cũng có thể làm việc này sau.
before-choose = Chọn cách khóa
before-not-now = Chưa phải bây giờ
before-go-on = Đi tiếp

home-lock = Bạn có thể khóa những gì bạn viết. Xem cách làm.
