### About what is here.

here-title = Về những gì có ở đây
here-lead = Mọi thứ bạn đọc được trong ứng dụng này đều từ đây.
here-not-reviewed = Chưa có ai ngoài nhóm chúng tôi kiểm tra những lời này.
here-not-reviewed-so = Hãy hỏi người bênh vực (advocate) của bạn trước khi dựa vào điều gì quan trọng với bạn.

here-for-everybody = Cho tất cả trẻ em được council chăm sóc và những người từng được council chăm sóc ở Anh (England)
here-from-council = Từ { $council }
here-expired = Phần này đã quá hạn và có thể đã cũ. Bạn vẫn đọc được. Hãy hỏi trước khi dựa vào nó.
here-entries = Có bao nhiêu trong đó
here-entries-count = { $count } trang
here-made-on = Soạn vào
here-version = Phiên bản
here-good-until = Dùng được đến
here-no-end = Phần này không có ngày hết hạn. Mỗi trang ghi khi nào cần có người xem lại.
here-built-in = Phần này có sẵn trong ứng dụng.

here-newer = Có bản mới hơn không?
here-fetching = Một bản mới hơn đang trên đường tới.
here-fetched = { $done } trong { $total } KB đã tới.
here-checked = Lần cuối chúng tôi tìm: { $time }.
here-never-checked = Chúng tôi chưa tìm.
here-look = Tìm bản mới hơn
here-kept = Những gì bạn đang có vẫn ở đây, và bạn đọc được.

pack-not-reached = Chúng tôi không vào mạng để tìm được. Hãy thử lại khi bạn có mạng.
pack-wrong-answer = Chúng tôi đã hỏi, nhưng câu trả lời không hiểu được. Sau này chúng tôi sẽ hỏi lại.
pack-not-signed = Có bản mới hơn tới, nhưng chúng tôi không chắc nó từ ai. Chúng tôi không nhận nó.
pack-older = Bản tới cũ hơn bản bạn đang có. Chúng tôi không nhận nó.
pack-expired = Bản tới đã quá hạn. Chúng tôi không nhận nó.
pack-too-large = Bản tới quá lớn. Chúng tôi không nhận nó.
pack-needs-newer-app = Có bản mới hơn, nhưng ứng dụng này quá cũ so với nó. Hãy cập nhật ứng dụng.
pack-broken = Bản tới bị hỏng. Chúng tôi không nhận nó.
pack-no-room = Điện thoại này không còn chỗ cho nó. Hãy xóa thứ bạn không cần, như một video cũ.
