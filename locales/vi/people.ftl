### My people: who is who, and how to reach them.

people-title = Mọi người quanh tôi
people-lead = Ai là ai, và cách liên lạc với họ. Không có mạng vẫn xem được.
people-tile = Gọi, nhắn SMS hoặc viết cho ai đó
people-mine = Những người tôi đã thêm
people-nobody = Bạn chưa thêm ai.
people-add = Thêm một người
people-change = Sửa
people-change-title = Sửa người này
people-write = Viết cho { $name }
people-write-hint = Bạn viết trong ứng dụng này, cho một nhóm bạn chọn. Bạn thấy trước ai sẽ đọc.
people-call-or-text = Hoặc gọi hay nhắn SMS cho họ
people-council = Những người ở council của bạn
people-roles = Mỗi người làm việc gì
people-not-known = Tôi không biết nhân viên xã hội của tôi là ai
people-not-known-says = Bạn có thể hỏi. Họ nên cho bạn biết tên và cách liên lạc.
people-not-known-ask = Hỏi đó là ai
team-roles = Tìm ở đây: { $roles }

## Adding and changing.

people-only-here = Phần này ở lại trên điện thoại này. Không ai khác nhận được.
people-name = Tên
people-call = Số để gọi
people-text = Số để nhắn SMS
people-email = Email
people-note = Ghi chú
people-skip = Bạn có thể để trống.
people-role = Với bạn, họ là ai?
people-save = Lưu
people-saved = Đã lưu trên điện thoại này.
people-take-off = Bỏ họ khỏi danh sách của tôi
people-gone = Họ không còn trong danh sách của bạn.

role-social-worker = Nhân viên xã hội (social worker)
role-personal-adviser = Cố vấn riêng (personal adviser)
role-iro = Người phụ trách xem xét (IRO)
role-advocate = Người bênh vực (advocate)
role-independent-visitor = Người thăm độc lập (independent visitor)
role-complaints-manager = Người phụ trách các khiếu nại
role-duty = Nhân viên trực (duty worker)
role-foster-carer = Người chăm sóc tôi
role-key-worker = Nhân viên chính của tôi (key worker)
role-teacher = Giáo viên lo cho trẻ em được council chăm sóc
role-virtual-school = Virtual school
role-family = Gia đình
role-other = Người khác
