### While the app is not ready.

opening-title = Đang mở

in-use-title = { app-name } đang mở ở chỗ khác
in-use-says = Nó đang mở trong một thẻ hoặc cửa sổ khác trên điện thoại này. Bạn có thể sang đó, hoặc dùng ở đây. Những gì bạn viết đã được lưu.

moved-title = Bạn đang dùng { app-name } trong một thẻ khác
moved-says = Mỗi lúc chỉ mở được ở một chỗ. Những gì bạn viết đã được lưu.
use-it-here = Dùng ở đây

failed-title = { app-name } không mở được
failed-nothing-deleted = Chúng tôi không xóa gì cả.
failed-no-storage = Trình duyệt này không giữ lại gì. Có thể đây là cửa sổ riêng tư, hoặc trình duyệt đã cũ. Hãy mở ứng dụng trong cửa sổ bình thường, hoặc trong trình duyệt khác.
failed-full = Điện thoại này hết chỗ trống. Hãy xóa thứ bạn không cần, như một video cũ. Rồi mở lại ứng dụng.
failed-newer-version = Trước đây một bản { app-name } mới hơn đã được dùng trên điện thoại này. Hãy cập nhật ứng dụng rồi mở lại. Những thứ của bạn vẫn còn.
failed-key = Điện thoại không đưa cho chúng tôi chìa khóa để mở những thứ của bạn. Hãy khóa điện thoại, mở khóa, rồi mở lại ứng dụng. Những thứ của bạn vẫn còn.
failed-in-use = { app-name } đã mở sẵn trên điện thoại này. Hãy đóng cái kia, rồi mở lại cái này.
failed-other = Có lỗi khi chúng tôi mở những thứ của bạn. Hãy đóng ứng dụng rồi mở lại.
