### Speak up: its start, then one question to a page.

speak-lead = Nói cho ai đó biết bạn nghĩ gì, hoặc xin một điều gì đó. Bạn chọn ai được đọc.
speak-reasons = Chuyện này về điều gì?
speak-drafts = Viết tiếp phần đang viết
speak-not-connected = Bạn chưa kết nối với council nào. Bạn có thể viết bây giờ và kết nối sau.

speak-who-sees = Ai xem được những gì tôi viết?
speak-who-sees-phone = Nếu không khóa, ai dùng được điện thoại này cũng đọc được những gì bạn viết ở đây.
speak-who-sees-team = Khi tin đi, nó được khóa. Chỉ những người bạn chọn mới mở được.
speak-who-sees-hide = Nút Ẩn che màn hình thật nhanh. Nó không xóa gì cả. Nếu bạn có khóa, nó cũng khóa luôn.

draft-only-here = Bản nháp, chỉ có trên điện thoại này
draft-changed = Sửa lần cuối: { $time }
draft-gone-title = Bản nháp này không còn ở đây nữa
draft-gone-says = Nếu bạn đã bấm Gửi, bạn có thể tìm nó trong Tin nhắn của tôi.

question-place = { $way }: bước { $number } trong { $of } bước


which-promise-title = Có phải về một trong các lời hứa này không?
which-promise-hint = Không biết cũng không sao.
which-promise-unsure = Không chắc, hoặc không phải lời hứa nào ở đây


name-title = Bạn tên là gì?
name-hint = Bạn có thể dùng tên bạn thích được gọi. Bạn có thể bỏ qua.
name-with = Nếu bạn viết tên, những người đọc sẽ biết cần giúp ai.
name-without = Nếu bạn bỏ qua, họ sẽ không thấy tên. Họ vẫn có thể trả lời bạn trong ứng dụng này. Họ có thể đoán ra bạn là ai từ những gì bạn viết.

who-title = Ai nên đọc tin này?
who-hint = Chỉ những người bạn chọn mới mở được.
who-is-in-it = Họ là ai: { $who }
who-hours = Khi nào họ có mặt: { $hours }
who-later = Bạn có thể đi tiếp bây giờ và chọn sau.

check-title = Xem lại những gì bạn viết
check-urgent = Bạn đã chọn: Tôi thấy không an toàn. Họ thấy tin này đầu tiên, trước các tin khác. Ban đêm có thể họ không có mặt. Gọi điện thì nhanh hơn.
check-not-sent = Chưa gửi. Nó chỉ có trên điện thoại này.
check-about = Lời hứa nào
check-name = Tên của bạn
check-no-name = Không có tên
check-who = Ai nên đọc tin này
check-skipped = Bạn đã bỏ qua câu này
check-who-will-read = Ai sẽ đọc tin này
check-nobody-else = Không ai khác mở được. Họ có thể cần nói với người khác để giữ bạn an toàn. Bạn có thể hỏi họ nói với ai.
check-nobody-chosen = Bạn chưa chọn ai.
check-expired = Đã lâu chúng tôi không nghe gì từ máy tính của council. Tin của bạn có thể phải chờ cho đến khi chúng tôi nghe được.
check-what-send-does = Khi bạn bấm Gửi, chúng tôi lưu tin và khóa nó lại. Tin đi khi điện thoại này có mạng và ứng dụng đang mở. Trước khi nó đi, bạn có thể lấy lại.
check-send = Gửi
check-send-to = Gửi tới: { $team }
check-saving = Đang lưu…
check-letter = Lá thư của bạn còn nói gì nữa
check-next = Tiếp theo là gì
check-next-see = Tin nhắn của tôi cho bạn biết tin đã tới đó chưa, và đã có người mở chưa.
check-next-answer = Họ có thể trả lời bạn trong ứng dụng này. Câu trả lời hiện trong Tin nhắn của tôi.
check-next-late = Nếu chờ trả lời quá lâu, bạn có thể hỏi lại, hoặc nhờ người bênh vực (advocate) giúp.
check-unsafe = Bây giờ bạn không an toàn? Bạn có thể nói ra:

## An offer of help, for words that may mean that somebody needs it. One to a line.

offer-title = Bạn có muốn nói chuyện với ai đó bây giờ không?
offer-says = Bạn không bắt buộc phải làm vậy. Tin nhắn của bạn không thay đổi gì.
offer-danger = Đang gặp nguy hiểm? Gọi
offer-childline = Childline, cho mọi người dưới 19 tuổi:
offer-words =
    bị đánh
    bị đập
    bị đấm
    bị đá
    bị tát
    bị thương
    bị đau
    bị bầm
    đánh tôi
    đánh em
    đánh con
    đánh mình
    đánh cháu
    đánh đập
    đánh đau
    đập tôi
    đập em
    đấm tôi
    đấm em
    đá tôi
    đá em
    tát tôi
    tát em
    tát con
    bóp cổ
    bầm tím
    vết bầm
    làm đau
    làm tôi đau
    làm em đau
    đau quá
    đau lắm
    chảy máu
    bạo hành
    bạo lực
    hành hạ
    ngược đãi
    lạm dụng
    xâm hại
    xâm phạm
    cưỡng hiếp
    hiếp dâm
    hiếp
    quấy rối
    sàm sỡ
    sờ soạng
    sờ mó
    sờ tôi
    sờ em
    sờ vào
    đụng chạm
    đụng vào người
    chạm vào tôi
    chạm vào em
    chạm vào người
    rạch tay
    cắt tay
    cứa tay
    tự cắt
    tự rạch
    tự làm đau
    làm đau mình
    làm đau bản thân
    tự hại
    hại bản thân
    giết
    tự tử
    tự vẫn
    tự sát
    muốn chết
    chết đi
    chết cho xong
    không muốn sống
    chán sống
    kết thúc cuộc đời
    ghét bản thân
    ghét chính mình
    bỏ trốn
    chạy trốn
    trốn đi
    bỏ nhà
    bỏ đi
    sợ
    hoảng sợ
    sợ hãi
    không an toàn
    mất an toàn
    nguy hiểm
    bi danh
    danh toi
    danh em
    danh con
    danh dap
    bi dam
    bi tat
    bop co
    bam tim
    lam dau
    dau qua
    dau lam
    chay mau
    bao hanh
    hanh ha
    nguoc dai
    xam hai
    cuong hiep
    hiep dam
    quay roi
    sam so
    so soang
    dung cham
    rach tay
    cat tay
    tu cat
    tu hai
    lam dau minh
    giet
    tu tu
    tu sat
    muon chet
    khong muon song
    chan song
    ghet ban than
    bo tron
    chay tron
    bo nha
    so qua
    so lam
    toi so
    em so
    so hai
    hoang so
    khong an toan
    nguy hiem
    hurt
    hurts
    hurting
    hit
    hits
    hitting
    punch
    punched
    kick
    kicked
    beat me
    beats me
    bruise
    bruises
    touch me
    touches me
    touched me
    abuse
    abused
    rape
    raped
    hurt myself
    cut myself
    cutting myself
    harm myself
    self harm
    kill
    kill me
    kill myself
    suicide
    suicidal
    want to die
    end my life
    hate myself
    run away
    ran away
    running away
    scared
    afraid
    frightened
    terrified
    unsafe
    not safe
    danger

## Whether a copy stays.

keep-title = Giữ một bản sao của tin này trên điện thoại này sau khi họ nhận được?
keep-yes = Có, giữ bản sao
keep-yes-means = Bạn có thể đọc lại, và cho người khác xem bạn đã xin điều gì.
keep-no = Không, đừng giữ bản sao
keep-no-means = Ai cầm điện thoại này cũng không đọc được nó. Bạn vẫn thấy họ đã nhận chưa, và họ trả lời gì.
keep-until-delivered = Trong lúc chờ, dù sao nó vẫn nằm trên điện thoại này.

## Feeling unsafe.

unsafe-title = Tôi thấy không an toàn
unsafe-says = Bạn có thể gọi ai bây giờ, và cách nói cho ai đó biết.
unsafe-lead = Nếu bạn đang gặp nguy hiểm, hãy gọi 999. Bạn có thể gọi từ bất cứ điện thoại nào.
unsafe-write = Bạn cũng có thể viết cho ai đó
unsafe-write-says = Những người đọc thấy tin này đầu tiên, trước các tin khác. Ban đêm họ không có mặt. Có thể một lúc lâu chưa ai thấy. Gọi điện thì nhanh hơn.
unsafe-write-button = Viết rằng tôi thấy không an toàn

## The letter, and what else can go along.

letter-title = Lá thư của bạn nói gì
letter-lead = Những lời này đi cùng những gì bạn viết. Bạn không cần biết các quy định. Lá thư nêu tên chúng thay bạn.
letter-rests-on = Dựa trên: { $section }
letter-in-doubt = Chúng tôi không chắc về tất cả những điều này. Hãy nhờ người bênh vực (advocate) của bạn kiểm tra.
letter-read = Đọc thêm: { $title }
extras-title = Còn gì nữa không?
who-advocate = Họ không làm cho council. Council không mở được những gì bạn viết cho họ.
who-answers-in = Họ nói họ trả lời trong { $days } ngày làm việc.
unsafe-to-the-end = Đến trang cuối ngay
who-pick-for-me = Tôi không chắc. Chọn giúp tôi
