### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = ኣብዚ ተሌፎን ተዓቂቡ ኣሎ
waiting-not-sent = ጌና ኣይተላእከን
waiting-trying = ሕጂ ንፍትን ኣለና።
waiting-needs-you = ክለኣኽ ኣይከኣለን። ንዓኹም የድልየኩም ኣሎ።
waiting-next-try = እንደገና ክንፍትን ኢና፦ { $time }።
waiting-goes-by-itself = እዚ ተሌፎን ኢንተርነት ክህልዎ ከሎ፣ እቲ ኣፕ ድማ ክፉት ክኸውን ከሎ፣ ባዕሉ ይኸይድ።
waiting-once = እንደገና ክትጽሕፍዎ ኣየድልየኩምን።
waiting-for = ንመን እዩ፦ { $team }።
waiting-what-to-do = እንታይ ክትገብሩ ከም እትኽእሉ ርኣዩ
