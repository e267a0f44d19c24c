### When something could not be done.

error-title = Xin bạn xem phần này

refused-full = Điện thoại này hết chỗ trống. Những gì bạn đã lưu trước đây không bị mất. Hãy xóa thứ bạn không cần, như một video cũ. Rồi thử lại.
refused-store = Điện thoại chưa lưu hoặc chưa tìm được ngay lúc này. Những gì bạn đã lưu trước đây không bị mất. Lát nữa hãy thử lại.
refused-not-found = Chúng tôi không tìm thấy nó trên điện thoại này.
refused-no-authority = Bạn chưa kết nối với council nào. Những gì bạn viết đã được lưu trên điện thoại này. Bạn cần một lời mời thì nó mới đi được.
refused-not-an-invite = Đó không phải là link mời mà chúng tôi dùng được. Hãy chép hết cả link và thử lại, hoặc xin một link mới.
refused-other-authority = Điện thoại này đã kết nối với một council khác. Nó chỉ kết nối được với một council.
refused-already-left = Có thể tin này đã lên đường rồi, nên bạn không lấy lại được. Bạn có thể viết một tin khác và nói bây giờ có gì khác.
refused-too-many-attached = Chỉ { $limit } thứ được đi kèm một tin nhắn. Hãy bỏ bớt một thứ trước.
refused-attached-too-large = Nó quá lớn để đi kèm tin nhắn. Nhiều nhất là { $limit } MB.
refused-unexpected = Ứng dụng bị lỗi. Đây không phải lỗi của bạn. Những gì bạn đã lưu trước đây vẫn còn ở đây.

missing-what-happened = Hãy viết chuyện gì đã xảy ra. Vài từ là đủ.
missing-answer = Hãy trả lời câu này. Vài từ là đủ.
missing-name = Hãy viết tên của bạn.
missing-recipient = Hãy chọn người nên đọc.
missing-keep = Hãy cho biết bạn có muốn giữ bản sao không.

too-long-answer = Câu trả lời này dài quá { $over } ký tự. Nó có thể có { $limit } ký tự. Bạn có thể bớt đi, hoặc viết phần còn lại trong tin thứ hai. Tất cả vẫn còn ở đây.
only-its-subject = Những gì bạn viết là về một người trong nhóm đó. Không nên chỉ để riêng nhóm đó đọc. Hãy chọn thêm người khác cùng đọc.
too-long-name = Tên dài quá { $over } ký tự. Nó có thể có { $limit } ký tự.
too-long-note = Ghi chú của bạn dài quá. Nó có thể có { $limit } ký tự. Tất cả vẫn còn ở đây.

## Locks.

refused-locked = Nó đang khóa. Hãy mở khóa để tiếp tục.
wrong-secret-field = Chưa mở được. Không mất gì cả.
wrong-secret = Chưa mở được. Không mất gì cả. Bạn có thể thử lại.
wrong-secret-wait = Chưa mở được. Không mất gì cả. Bạn có thể thử lại sau { $wait }.
wait-first = Nó cần nghỉ một chút đã. Không mất gì cả. Bạn có thể thử lại sau { $wait }.
refused-no-memory = Điện thoại đang quá bận nên chưa làm được. Hãy đóng các ứng dụng khác rồi thử lại.

weak-not-digits = Mã PIN chỉ có số.
weak-too-short = Hơi ngắn. Mã PIN cần sáu số trở lên.
weak-too-plain = Mã PIN đó dễ đoán. Hãy trộn các số lên, để chúng không giống nhau hay nối tiếp nhau.
weak-not-three-words = Phải là ba từ, có khoảng trống ở giữa.

## Somebody on the list of people.

person-empty = Hãy viết tên hoặc số.
person-too-long = Có một dòng dài quá. Nó có thể có { $limit } ký tự.
