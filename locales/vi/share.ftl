### Sharing and printing what can be read here.

share = Chia sẻ
share-first = Trước khi bạn chia sẻ
share-others = Những người bạn gửi cho sẽ thấy nó. Họ có thể cho người khác xem.
share-stays = Nó có thể nằm lại trong ứng dụng kia, nơi người dùng điện thoại của bạn có thể thấy.
share-go = Đi tiếp
share-show = Cho tôi xem những lời đó
share-not = Chưa phải bây giờ
share-copied = Đã chép. Bạn có thể dán vào ứng dụng khác.
share-handed-on = Bây giờ nó ở trong ứng dụng kia.
share-by-hand = Chép những lời này
share-close = Xong

## In the text itself, and on paper.

share-source = Lấy từ đâu: { $source }
share-checked = Lần cuối chúng tôi kiểm tra phần này là { $date }.
share-review-by = Chúng tôi muốn xem lại trước { $date }.
share-from = Từ { $app }

print = In
