### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Ngôn ngữ
language-lead = Chọn một ngôn ngữ. Ứng dụng đổi ngay. Những gì bạn đang viết vẫn giữ nguyên.
# What is chosen at first: the language that the phone has.
language-as-phone = Như trên điện thoại này
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = Bây giờ ứng dụng dùng { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Chưa có ai kiểm tra những lời này
# Below it stands a button that says: English.
unchecked-says = Nếu có gì có vẻ sai, bản tiếng Anh mới là bản được tính. Bạn có thể đọc bằng tiếng Anh ở đây:
