### Connect to a council.

connect-title = Kết nối với council của bạn
connect-go = Kết nối với council của bạn
connect-why = Bạn chưa kết nối với council nào. Bạn có thể viết và lưu. Để tin đi được, bạn cần một lời mời.
connect-how = Hãy xin nhân viên xã hội hoặc người bênh vực (advocate) của bạn một link mời. Đó là một địa chỉ web. Hãy chép nó và dán vào đây.
connect-label = Link mời
connect-hint = Bắt đầu bằng https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = Bạn đã mở một lời mời. Nó dành cho council ở địa chỉ web này:
connect-opened-press = Bấm Kết nối để dùng.
connect-button = Kết nối
connect-connected = Bạn đã kết nối với { $name }.
connect-title-connected = Council của bạn
connect-new-opened = Lời mời mới của bạn
connect-new = Bạn có lời mời khác không?
connect-new-why = Lời mời làm riêng cho bạn giúp họ biết đó là bạn.

## Whether the council knows this phone as one it invited.

known-not-invited = Họ không biết đây là điện thoại của ai. Họ chỉ biết đó là bạn nếu bạn nói với họ.
known-not-invited-so = Nếu không biết bạn là ai, họ không thể đến gặp bạn.
known-invited = Họ biết đây là một điện thoại họ đã mời.

code-used = Mã trong lời mời của bạn không dùng được. Một điện thoại khác đã dùng nó.
code-too-old = Mã trong lời mời của bạn không dùng được. Nó quá cũ.
code-unknown = Mã trong lời mời của bạn không dùng được. Council không biết mã đó.
code-did-not-work = Mã trong lời mời của bạn không dùng được.
code-what-to-do = Bạn vẫn có thể viết. Để họ biết đó là bạn, bạn cần lời mời mới.
