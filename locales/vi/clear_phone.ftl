### Clear this phone.

clear-title = Xóa sạch điện thoại này
clear-lead = Việc này làm cho ứng dụng như thể chưa ai dùng nó trên điện thoại này.
clear-goes = Những gì sẽ mất
clear-goes-words = Mọi thứ bạn viết ở đây, và mọi câu trả lời
clear-goes-copies = Các mã của bạn, và bằng chứng rằng bạn đã xin
clear-goes-put-by = Những gì đã cất sang một bên từ trước khi bạn quên mã PIN
clear-goes-lock = Khóa của bạn, và mọi thứ bạn đã chọn ở đây
clear-goes-council = Kết nối với council của bạn. Muốn viết lại, bạn cần lời mời mới.
clear-stays = Những gì không mất
clear-stays-council = Những gì council đã có thì council vẫn có.
clear-stays-files = Những tệp bạn đã lưu từ đây vẫn ở chỗ cũ.
clear-stays-app = Ứng dụng vẫn còn, và danh sách các trang trong trình duyệt cũng vậy.
clear-stays-calls = Cuộc gọi và tin SMS vẫn còn trong danh sách của điện thoại.
clear-copy-first = Bạn có muốn giữ gì không? Hãy lấy bản sao trước:

clear-still-send =
    { $count ->
       *[other] Gửi đi trước
    }
clear-still-send-means = Việc đó xảy ra khi điện thoại này có mạng và ứng dụng đang mở. Cho đến lúc đó nó vẫn ở đây, được khóa.
clear-do-not-send =
    { $count ->
       *[other] Đừng gửi
    }
clear-do-not-send-means = Sẽ không ai nhận được những gì bạn viết.

clear-sure = Bạn có chắc không?
clear-hold = Giữ nút để xóa sạch điện thoại này
clear-yes = Có, xóa sạch
clear-no = Không, giữ lại hết

## The button that is held.

hold-hint = Bấm giữ trong 3 giây. Thả ra để dừng.
hold-let-go = Bạn đã thả ra, nên chưa có gì xảy ra.
hold-other-way = Tôi không bấm giữ nút được
hold-counting = Bạn có thể nói có sau { $count } giây. Bạn vẫn có thể dừng.
hold-ready = Bây giờ bạn có thể nói có. Hoặc bạn có thể dừng.
hold-stop = Dừng

## Afterwards.

cleared-title = Xóa sạch điện thoại này
cleared-gone = Điện thoại này đã được xóa sạch. Những gì bạn viết ở đây đã mất.
cleared-still-goes = Có { $count } tin nhắn vẫn sẽ đi. Hãy mở ứng dụng khi điện thoại này có mạng.
cleared-answers = Bạn sẽ không thấy ở đây tin đã tới chưa, hay họ trả lời gì.
cleared-does-not-go = Có { $count } tin nhắn đang chờ. Tin đó không đi.
cleared-again = Bạn có thể dùng lại ứng dụng. Muốn viết cho council, bạn cần lời mời mới.
