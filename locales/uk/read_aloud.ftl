### Reading aloud.

read-aloud = Читання вголос
read-aloud-start = Прочитай мені
read-aloud-pause = Пауза
read-aloud-go-on = Читати далі
read-aloud-stop = Стоп
read-aloud-slow = Повільно
