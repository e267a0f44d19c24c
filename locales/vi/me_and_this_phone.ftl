### Me and this phone, and what is said of deleting everywhere.

me-title = Tôi và điện thoại này
me-tile = Ngôn ngữ, cách hiển thị, và khóa của bạn

me-here = Có gì trên điện thoại này
me-here-drafts =
    { $count ->
        [0] Không có bản nháp
       *[other] { $count } bản nháp
    }
me-here-messages =
    { $count ->
        [0] Không có tin nhắn
       *[other] { $count } tin nhắn
    }
# $room is a number, such as 2.5.
me-here-room = Tất cả chiếm { $room } megabyte, kể cả những gì để đọc.
me-locked = Phần còn lại đang được khóa
me-locked-says = Những gì được giữ trên điện thoại này sẽ hiện ra khi bạn mở khóa.

## The lock.

me-lock = Khóa của bạn
me-lock-none = Không có khóa. Ai dùng được điện thoại này cũng đọc được những gì bạn viết ở đây.
me-lock-pin = Những gì bạn viết được khóa bằng mã PIN của bạn.
me-lock-words = Những gì bạn viết được khóa bằng ba từ của bạn.
me-lock-choose = Chọn cách khóa
me-lock-change = Đổi khóa
me-away = Nếu bạn rời ứng dụng, khi nào nó nên khóa?
me-idle = Nếu không ai chạm vào ứng dụng, khi nào nó nên khóa?
me-at-once = Ngay lập tức
me-half-a-minute = Sau nửa phút
me-one-minute = Sau 1 phút
me-five-minutes = Sau 5 phút
me-quarter = Sau 15 phút
me-not-changed = Nó vẫn như trước.

## Copies.

me-keep = Giữ bản sao tin nhắn của bạn?
me-keep-says = Đây là lựa chọn chúng tôi đánh dấu sẵn khi bạn viết. Mỗi lần bạn đều có thể chọn khác.
me-keep-yes = Có, giữ bản sao ở đây
me-keep-no = Không, đừng giữ bản sao
me-keep-from-now = Điều này cho các tin mới. Nó không thay đổi những tin bạn đang có.

## Hide.

me-hide = Nút Ẩn làm gì
me-hide-covers = Nó che màn hình thật nhanh bằng một trò chơi. Bấm Quay lại ở đó để trở về.
me-hide-deletes-nothing = Nó không xóa gì cả. Nếu bạn có khóa, nó cũng khóa luôn.
me-hide-can-be-found = Người lục tìm trong điện thoại này vẫn có thể thấy ứng dụng.
me-hide-list = Trình duyệt của bạn vẫn có thể cho thấy bạn đã ở đây.

me-council-see = Xem thêm

me-copy = Mang theo
me-copy-says = Bạn có thể lấy một bản sao của mọi thứ bạn viết, và của các câu trả lời.

## From before a PIN was forgotten.

me-put-by = Đã cất sang một bên
me-put-by-date = Từ { $time }
me-put-by-says = Nó vẫn bị khóa. Nếu bạn nhớ ra cái đã mở nó, bạn có thể mở lại.
me-put-by-remember = Tôi nhớ ra rồi
me-put-by-label = Mã PIN cũ hoặc ba từ cũ của bạn
me-put-by-swap = Những gì bạn đang có ở đây sẽ được cất sang một bên thay vào đó. Bạn có thể đổi lại lần nữa.
me-put-by-open = Mở nó
me-put-by-not = Chưa phải bây giờ
me-put-by-no-lock = Có một phần không khóa. Bạn có thể mở bằng một lần bấm. Những gì bạn đang có ở đây sẽ được cất sang một bên thay vào đó.
me-put-by-open-no-lock = Mở phần không khóa
me-put-by-opened = Nó đã mở lại.

## Deleting.

me-delete = Xóa mọi thứ tôi viết
me-delete-says = Bản nháp, tin nhắn và câu trả lời sẽ mất khỏi điện thoại này. Những gì bạn đã lưu cũng mất, cùng ghi chú của bạn. Bạn vẫn kết nối với council.
me-delete-what = Mọi bản nháp, tin nhắn và câu trả lời của bạn sẽ mất khỏi điện thoại này. Những gì bạn đã lưu cũng mất, cùng ghi chú của bạn.
me-delete-waiting = Có { $count } tin nhắn đang chờ. Tin đó vẫn sẽ đi. Muốn dừng tin nào, hãy lấy lại tin đó trước.
me-delete-yes = Có, xóa mọi thứ tôi viết
me-deleted = Những gì bạn viết đã mất khỏi điện thoại này.

me-clear-says = Việc này làm cho ứng dụng như thể chưa ai dùng.
me-clear-see = Xem nó làm gì

delete-no-undo = Bạn không thể làm ngược lại. Chúng tôi không lấy lại được.
delete-no = Không, giữ lại
deleting-now = Đang xóa…
deleting-not-finished = Đang xóa… chưa xong
deleting-goes-on = Điện thoại vẫn còn một ít. Chúng tôi tiếp tục thử khi ứng dụng đang mở.
deleting-nothing-gone = Chưa xóa gì cả. Mọi thứ vẫn như trước.

## How the app shows what there is to read.

me-reading = Bạn thích đọc thế nào
me-reading-says = Dễ đọc (Easy Read) có câu ngắn, chữ to và hình. Nó áp dụng cho cả ứng dụng.

## How it looks.

me-text = Chữ to cỡ nào
me-text-usual = Bình thường
me-text-large = To
me-text-larger = To hơn
me-text-largest = To nhất
me-text-example = Bây giờ chữ to như thế này.
me-theme = Màu sắc
me-theme-as-phone = Như trên điện thoại này
me-theme-light = Sáng
me-theme-dark = Tối
me-theme-contrast = Đậm: đen và trắng, viền rõ
me-motion = Những thứ chuyển động
me-motion-as-phone = Một chút, hoặc ít hơn nếu điện thoại này đặt như vậy
me-motion-none = Không có gì chuyển động

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = Điện thoại này có giọng đọc cho { $language }. Hãy bấm Đọc cho tôi nghe, ở chỗ nào bạn thấy nút đó.
me-aloud-no = Điện thoại này không có giọng đọc của chính nó cho { $language }. Vì vậy ở đây chúng tôi không đọc cho bạn nghe được.
me-aloud-needs = Chúng tôi chỉ dùng giọng đọc nằm ngay trên điện thoại. Các giọng khác cho người khác biết bạn đọc gì.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }, phiên bản { $version }
