### Reading aloud.

read-aloud = ብድምጺ ምንባብ
read-aloud-start = ኣንብቡለይ
read-aloud-pause = ኣዕርፉ
read-aloud-go-on = ምንባብ ቀጽሉ
read-aloud-stop = ጠጠው ኣብሉ
read-aloud-slow = ቀስ ብሉ
