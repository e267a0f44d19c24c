### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = Чи може кожен користуватися цим застосунком?
accessibility-card = Що працює, що ще не працює і як про це сказати
accessibility-lead = Ми хочемо, щоб цим застосунком міг користуватися кожен. Ось що працює, а що ще ні.

accessibility-works = Що працює
accessibility-large = Слова можуть бути вдвічі більші. Навіть на малому телефоні все можна прочитати.
accessibility-colours = Можна вибрати світлі, темні або контрастні кольори. Можна зробити так, щоб нічого не рухалося.
accessibility-keys = Усім можна користуватися за допомогою клавіш. Проводити пальцем по екрану ніде не треба.
accessibility-listen = На кожній сторінці є заголовки, а в кожної кнопки — назва. Програма, що читає тобі екран, може їх знайти.
accessibility-easy-read = Для великої частини того, що тут можна прочитати, є легке читання (Easy Read) з картинками.
accessibility-aloud = Застосунок може тобі читати, якщо в телефоні є власний голос.
accessibility-languages = Він говорить різними мовами. Скільки їх: { $count }.
accessibility-time = Часу в тебе — скільки треба. Якщо застосунок замкнеться, написане все одно буде там.

accessibility-not-yet = Що ще не працює
accessibility-not-tried = Ніхто з тих, хто щодня користується програмою, що читає екран (screen reader), ще цього не пробував.
accessibility-not-phones = Ми пробували його в браузері на комп’ютері. На справжньому телефоні його ще ніхто не пробував.
accessibility-not-checked = Молоді люди, які раніше були під опікою, ще не перевірили ці слова. Більшість мов не перевірено.
accessibility-not-translated = Дещо з того, що тут можна прочитати, є лише англійською.
accessibility-not-easy-read = Дещо з цього не має легкого читання (Easy Read).
accessibility-not-signed = Немає відео жестовою мовою.
accessibility-not-finger = Відімкнути застосунок пальцем чи обличчям не можна.

accessibility-complain = Тобі щось заважає?
accessibility-tell = Скажи про це, будь ласка. Кому: { $council }. Можна також попросити дати тобі це в іншому вигляді. Як із ними зв’язатися:
accessibility-tell-yours = Скажи про це, будь ласка, своєму каунсилу. Можна також попросити дати тобі це в іншому вигляді.
accessibility-advocate = Якщо вони не допоможуть, можна написати, що щось не так. Адвокейт (advocate) може тобі допомогти.

accessibility-law = Що каже закон
accessibility-law-says = Ми думаємо, що така сторінка мусить тут бути через ці правила:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = Ми не знаємо точно, чи вони діють для твого каунсилу й цього застосунку. Хтось іще має це перевірити.
