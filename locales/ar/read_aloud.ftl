### Reading aloud.

read-aloud = القراءة بصوت عالٍ
read-aloud-start = اقرأه لي
read-aloud-pause = توقف قليلًا
read-aloud-go-on = متابعة القراءة
read-aloud-stop = إيقاف
read-aloud-slow = ببطء
