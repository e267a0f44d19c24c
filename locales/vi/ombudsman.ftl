### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Đến Ombudsman
ombudsman-who = Ombudsman xem các council làm gì. Họ không thuộc council của bạn. Họ không đứng về bên nào.
ombudsman-when = Bạn có thể đến đó nếu cuối cùng bạn vẫn không hài lòng.
ombudsman-first = Họ có thể muốn council có cơ hội trước. Bạn có thể hỏi họ nên làm gì.
ombudsman-advocate = Người bênh vực (advocate) có thể giúp bạn việc này.
ombudsman-call = Gọi ai
ombudsman-no-number = Ở đây chúng tôi không có số của họ. Hãy nhờ người bênh vực của bạn, hoặc người bạn tin, tìm giúp.
ombudsman-tell = Bạn có thể nói gì với họ
ombudsman-tell-more = Các ngày này lấy từ điện thoại này. Bạn chọn nói gì với họ.
ombudsman-council = Council
ombudsman-code = Mã của council cho việc này
ombudsman-share = Chia sẻ hoặc chép các ngày này
ombudsman-ask = Tôi không hài lòng với cách council xử lý khiếu nại của tôi. Xin hãy xem xét, và cho tôi biết quý vị cần gì từ tôi.
