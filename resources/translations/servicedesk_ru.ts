<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Lost receipt</source>
        <translation>Утеряна квитанция</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the case and print the application</source>
        <translation>Открыть дело и напечатать заявление</translation>
    </message>
    <message>
        <source>Who the applicant is to the customer</source>
        <translation>Кем приходится клиенту</translation>
    </message>
    <message>
        <source>06.05.2004</source>
        <translation>06.05.2004</translation>
    </message>
    <message>
        <source>Case {number} is open, the application is being printed.</source>
        <translation>Дело {number} открыто, заявление печатается.</translation>
    </message>
    <message>
        <source>Have it signed. The old receipt is void and the device is held; the director decides by {day}.</source>
        <translation>Дайте его подписать. Старая квитанция недействительна, аппарат удержан; директор решит до {day}.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>The applicant says</source>
        <translation>Говорит заявитель</translation>
    </message>
    <message>
        <source>Our record</source>
        <translation>Наша запись</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Аппарат</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Приметы</translation>
    </message>
    <message>
        <source>Came with it</source>
        <translation>В комплекте</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Accepted, state, place</source>
        <translation>Принят, состояние, место</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Say to the customer</source>
        <translation>Сказать клиенту</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>квитанция {number}</translation>
    </message>
    <message>
        <source>works {sum}</source>
        <translation>работа {sum}</translation>
    </message>
    <message>
        <source>storage {sum}</source>
        <translation>хранение {sum}</translation>
    </message>
    <message>
        <source>paid {sum}</source>
        <translation>внесено {sum}</translation>
    </message>
    <message>
        <source>estimate {sum}</source>
        <translation>предварительно {sum}</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Вернуть клиенту</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>no price said</source>
        <translation>цена не названа</translation>
    </message>
    <message>
        <source>technician {name}</source>
        <translation>мастер {name}</translation>
    </message>
    <message>
        <source>to be brought home {day}, {part}</source>
        <translation>привезём домой {day}, {part}</translation>
    </message>
    <message>
        <source>belongs to the centre</source>
        <translation>собственность центра</translation>
    </message>
    <message>
        <source>not in the centre any more</source>
        <translation>в центре его больше нет</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Passed to the centre</source>
        <translation>Перешёл центру</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продан</translation>
    </message>
    <message>
        <source>act {number}</source>
        <translation>акт {number}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздываем</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещан</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>{count} after {day}</source>
        <translation>{count} после {day}</translation>
    </message>
    <message>
        <source>lowered by {sum}</source>
        <translation>снижено на {sum}</translation>
    </message>
    <message>
        <source>from {day} {fee} a day</source>
        <translation>с {day} {fee} в день</translation>
    </message>
    <message>
        <source>free for {days}</source>
        <translation>бесплатно {days}</translation>
    </message>
    <message>
        <source>paid by {payer}</source>
        <translation>платит {payer}</translation>
    </message>
    <message>
        <source>came back after {days}, order {number}</source>
        <translation>вернулся через {days} после заявки {number}</translation>
    </message>
    <message>
        <source>This device was here before: </source>
        <translation>Этот аппарат уже был у нас: </translation>
    </message>
    <message>
        <source>{count} times within a year</source>
        <translation>{count}-й раз за год</translation>
    </message>
    <message>
        <source>this device: </source>
        <translation>этот же аппарат: </translation>
    </message>
</context>
<context>
    <name>CaseApplication</name>
    <message>
        <source>In the applicant&apos;s own words: our record is shown when the case is open</source>
        <translation>Со слов заявителя: нашу запись покажем, когда дело открыто</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Аппарат</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Marks: scratches, stickers, what is missing</source>
        <translation>Приметы: царапины, наклейки, чего не хватает</translation>
    </message>
    <message>
        <source>How the receipt was lost</source>
        <translation>Как утеряна квитанция</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Series and number</source>
        <translation>Серия и номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Когда выдан</translation>
    </message>
    <message>
        <source>Born on, if told</source>
        <translation>Дата рождения (если назовёт)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>The lost receipt was presented</source>
        <translation>Утерянную квитанцию предъявляли</translation>
    </message>
    <message>
        <source>application taken {moment}, {clerk}</source>
        <translation>заявление принято {moment}, {clerk}</translation>
    </message>
    <message>
        <source>handed in by {name}</source>
        <translation>сдавал(а) {name}</translation>
    </message>
    <message>
        <source>{name}, place {place}</source>
        <translation>{name}, место {place}</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Решил(а) {name}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Причина: {text}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>{days} late</source>
        <translation>просрочено: {days}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>осталось: {days}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What the passport is needed for: it goes on record</source>
        <translation>Зачем нужен паспорт: это останется в журнале</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Reason: needed to refuse or to take back</source>
        <translation>Причина — для отказа или отзыва</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Напечатать заявление</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Let it be handed over</source>
        <translation>Разрешить выдачу</translation>
    </message>
    <message>
        <source>↑↓ — cases</source>
        <translation>↑↓ — дела</translation>
    </message>
    <message>
        <source>scanner: an application</source>
        <translation>сканер: заявление</translation>
    </message>
    <message>
        <source>Ctrl+Enter — approve</source>
        <translation>Ctrl+Enter — разрешить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Оконченные</translation>
    </message>
    <message>
        <source>Lost-receipt cases</source>
        <translation>Дела об утере</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Дел нет</translation>
    </message>
    <message>
        <source>A case is opened in lookup: «More», lost receipt.</source>
        <translation>Дело открывают в поиске: «Ещё», «Утеряна квитанция».</translation>
    </message>
    <message>
        <source>No lost receipt waits</source>
        <translation>Утерянных квитанций нет</translation>
    </message>
    <message>
        <source>The device may be handed over once.</source>
        <translation>Аппарат выдадут один раз, по заявлению и паспорту.</translation>
    </message>
    <message>
        <source>The old receipt is valid again.</source>
        <translation>Прежняя квитанция снова действует.</translation>
    </message>
    <message>
        <source>The device is held no longer.</source>
        <translation>Аппарат больше не удержан.</translation>
    </message>
    <message>
        <source>Case {number}: {state}.</source>
        <translation>Дело {number}: {state}.</translation>
    </message>
    <message>
        <source>The application is being printed.</source>
        <translation>Заявление печатается.</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As customers should find it: it stands on every receipt.</source>
        <translation>Как центр найти клиенту: стоит на каждой квитанции.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Legal details on papers</source>
        <translation>Реквизиты на бумагах</translation>
    </message>
    <message>
        <source>The firm&apos;s legal name, taxpayer number and whatever the law wants to be told.</source>
        <translation>Юридическое название, ИНН и всё, чего требует закон.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Язык бумаг</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>that of this machine</source>
        <translation>как на этом компьютере</translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation>Ваш центр</translation>
    </message>
    <message>
        <source>Customers read this on the receipt. It can be changed at any time.</source>
        <translation>Это клиент прочтёт на квитанции. Изменить можно в любой момент.</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Сервисный центр</translation>
    </message>
    <message>
        <source>Give the centre a name: it stands on every paper.</source>
        <translation>Укажите название центра: оно стоит на каждой бумаге.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Add a word of your own</source>
        <translation>Добавить своё слово</translation>
    </message>
</context>
<context>
    <name>ClerkDialog</name>
    <message>
        <source>Who works?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>Surname and initials, as on receipts</source>
        <translation>Фамилия и инициалы, как на квитанции</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Работает сейчас</translation>
    </message>
    <message>
        <source>Write a name: it stands on every receipt.</source>
        <translation>Напишите имя: оно стоит на каждой квитанции.</translation>
    </message>
</context>
<context>
    <name>ClerkMenu</name>
    <message>
        <source>A new day. Does {name} work here?</source>
        <translation>Новый день. Сейчас работает {name}?</translation>
    </message>
    <message>
        <source>Choose with Ctrl+H who works, or scan a badge.</source>
        <translation>Ctrl+H — выбрать, кто работает; или отсканируйте бейдж.</translation>
    </message>
    <message>
        <source>Who works at this counter?</source>
        <translation>Кто сейчас на приёме?</translation>
    </message>
    <message>
        <source>The receipt names who took the device in. Choose, then go on.</source>
        <translation>На квитанции стоит имя того, кто принял аппарат. Выберите его и продолжайте.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
</context>
<context>
    <name>ClockNews</name>
    <message>
        <source>from {before} to {after}; check it: terms and fees are counted by it</source>
        <translation>с {before} на {after}; проверьте: по ним считаются сроки и плата</translation>
    </message>
    <message>
        <source>The clock was set back:</source>
        <translation>Часы перевели назад:</translation>
    </message>
</context>
<context>
    <name>ClosedDoor</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>The usual columns</source>
        <translation>Обычные колонки</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All counts</source>
        <translation>Все сверки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Count {place}</source>
        <translation>Сверить {place}</translation>
    </message>
    <message>
        <source>Count the whole store</source>
        <translation>Сверить весь склад</translation>
    </message>
    <message>
        <source>Close although {count} are missing</source>
        <translation>Закончить, хотя не найдено: {count}</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Закончить сверку</translation>
    </message>
    <message>
        <source>Put what was found where it was found</source>
        <translation>Записать там, где нашлись</translation>
    </message>
</context>
<context>
    <name>CountLooks</name>
    <message>
        <source>You are at {place}</source>
        <translation>Вы у места {place}</translation>
    </message>
    <message>
        <source>Scan the labels of the devices that stand here.</source>
        <translation>Сканируйте ярлыки аппаратов, которые здесь стоят.</translation>
    </message>
    <message>
        <source>scanned by {who} at {time}</source>
        <translation>отсканировал(а) {who} в {time}</translation>
    </message>
    <message>
        <source>on record at {place}</source>
        <translation>по учёту {place}</translation>
    </message>
    <message>
        <source>on record nowhere</source>
        <translation>по учёту нигде</translation>
    </message>
    <message>
        <source>{belongs}, found at {place}</source>
        <translation>{belongs}, найден на {place}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закончена</translation>
    </message>
    <message>
        <source>put meanwhile: {place}</source>
        <translation>теперь на месте {place}</translation>
    </message>
</context>
<context>
    <name>CountNews</name>
    <message>
        <source>{scope}: begun {moment} by {who}, found {seen} of {expected}. Scan on.</source>
        <translation>{scope}: начал(а) {who} {moment}, найдено {seen} из {expected}. Сканируйте дальше.</translation>
    </message>
    <message>
        <source>The count is not closed.</source>
        <translation>Сверка не закончена.</translation>
    </message>
    <message>
        <source>Not found: {count}.</source>
        <translation>Не найдено: {count}.</translation>
    </message>
    <message>
        <source>Scan on, or press Ctrl+Enter once more.</source>
        <translation>Сканируйте дальше или нажмите Ctrl+Enter ещё раз.</translation>
    </message>
    <message>
        <source>The count is closed.</source>
        <translation>Сверка закончена.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the report.</source>
        <translation>Ctrl+P печатает отчёт.</translation>
    </message>
    <message>
        <source>Put where they were found: {count}.</source>
        <translation>Поставлено туда, где найдено: {count}.</translation>
    </message>
    <message>
        <source>Left as they are, out for delivery or gone: {count}.</source>
        <translation>Оставлено как есть (в доставке или уже не у нас): {count}.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>What is to be counted</source>
        <translation>Что сверить</translation>
    </message>
    <message>
        <source>Place, with everything below it</source>
        <translation>Место со всем, что в нём</translation>
    </message>
    <message>
        <source>Scan the code of a shelf or type its name. Left empty, the whole store is counted.</source>
        <translation>Отсканируйте код полки или напишите её название. Если оставить пустым, сверяется весь склад.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Сверки</translation>
    </message>
    <message>
        <source>Number by hand</source>
        <translation>Номер вручную</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Ещё не найдены</translation>
    </message>
    <message>
        <source>Belong elsewhere</source>
        <translation>Не на своём месте</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Неизвестные коды</translation>
    </message>
    <message>
        <source>No longer ours</source>
        <translation>Уже не у нас</translation>
    </message>
    <message>
        <source>Storage count</source>
        <translation>Сверка склада</translation>
    </message>
    <message>
        <source>scanner: counts</source>
        <translation>сканер: считает</translation>
    </message>
    <message>
        <source>Ctrl+Enter — close the count</source>
        <translation>Ctrl+Enter — закончить</translation>
    </message>
    <message>
        <source>Esc — all counts</source>
        <translation>Esc — все сверки</translation>
    </message>
    <message>
        <source>Enter — the order</source>
        <translation>Enter — заявка</translation>
    </message>
    <message>
        <source>Ctrl+P — print</source>
        <translation>Ctrl+P — печать</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S — to a file</source>
        <translation>Ctrl+Shift+S — в файл</translation>
    </message>
    <message>
        <source>scanner: a place</source>
        <translation>сканер: место</translation>
    </message>
    <message>
        <source>Ctrl+Enter — begin</source>
        <translation>Ctrl+Enter — начать</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>Отчёт печатается.</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>Number by hand</source>
        <translation>Номер вручную</translation>
    </message>
    <message>
        <source>Everything was found</source>
        <translation>Всё найдено</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Count: {scope}</source>
        <translation>Сверка: {scope}</translation>
    </message>
    <message>
        <source>Scan the labels one after another; a shelf&apos;s code tells where you are.</source>
        <translation>Сканируйте ярлыки подряд; код полки говорит, где вы стоите.</translation>
    </message>
    <message>
        <source>being written: {count}</source>
        <translation>записывается: {count}</translation>
    </message>
    <message>
        <source>{seen} of {expected}</source>
        <translation>{seen} из {expected}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Ещё не найдены</translation>
    </message>
    <message>
        <source>of those on record</source>
        <translation>из тех, что на учёте</translation>
    </message>
    <message>
        <source>Scanned twice</source>
        <translation>Отсканированы дважды</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>засчитаны один раз</translation>
    </message>
    <message>
        <source>a shelf&apos;s code changes it</source>
        <translation>код другой полки сменит место</translation>
    </message>
    <message>
        <source>scan a shelf&apos;s code</source>
        <translation>отсканируйте код полки</translation>
    </message>
    <message>
        <source>You are at</source>
        <translation>Вы у места</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>любое место</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>“Put to places” in the store (F6) takes it, after a device&apos;s label.</source>
        <translation>Его ждёт страница «Разместить» на складе (F6) — после ярлыка аппарата.</translation>
    </message>
    <message>
        <source>This is the code of a place.</source>
        <translation>Это код места.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A new number: write the name.</source>
        <translation>Новый номер: впишите имя.</translation>
    </message>
    <message>
        <source>Another person with the same number.</source>
        <translation>Другой человек с тем же номером.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Write a day such as +3, 1.12 or 1 December.</source>
        <translation>Напишите день так: +3, 1.12 или 1 декабря.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>послезавтра</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>День раньше</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>День позже</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Чьи деньги</translation>
    </message>
    <message>
        <source>Alt+← →: another day</source>
        <translation>Alt+← → — другой день</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>No money on this day</source>
        <translation>В этот день денег не было</translation>
    </message>
    <message>
        <source>F9 on an order in lookup takes money or gives it back.</source>
        <translation>F9 на заявке в «Поиске» принимает деньги или возвращает их.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>taken {taken}, given back {given}</source>
        <translation>принято {taken}, возвращено {given}</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Crew, with commas between</source>
        <translation>Кто везёт, через запятую</translation>
    </message>
    <message>
        <source>Customer&apos;s receipt: scan it or type its number</source>
        <translation>Квитанция клиента: отсканируйте или наберите номер</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Condition on arrival</source>
        <translation>В каком состоянии приехал</translation>
    </message>
    <message>
        <source>Received from the customer</source>
        <translation>Получено с клиента</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Чем</translation>
    </message>
    <message>
        <source>Place where it stands now</source>
        <translation>Место, где он теперь стоит</translation>
    </message>
    <message>
        <source>The shop pays for this trip</source>
        <translation>Магазин платит за этот выезд</translation>
    </message>
    <message>
        <source>Second person who decides</source>
        <translation>Второй сотрудник, который решает</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel the delivery</source>
        <translation>Отменить доставку</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>A second person decides</source>
        <translation>Решает второй сотрудник</translation>
    </message>
    <message>
        <source>The act once more</source>
        <translation>Акт ещё раз</translation>
    </message>
    <message>
        <source>scanner: label, act, receipt</source>
        <translation>сканер: ярлык, акт, квитанция</translation>
    </message>
    <message>
        <source>↑ ↓ — another delivery</source>
        <translation>↑ ↓ — другая доставка</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>Доставок нет</translation>
    </message>
    <message>
        <source>Find an order and press Ctrl+D to plan one.</source>
        <translation>Найдите заявку и нажмите Ctrl+D, чтобы назначить.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>Its label was scanned: send it out.</source>
        <translation>Ярлык отсканирован: отправляйте.</translation>
    </message>
    <message>
        <source>Give back to the customer: {sum}</source>
        <translation>Вернуть клиенту: {sum}</translation>
    </message>
    <message>
        <source>To pay: {sum}</source>
        <translation>К оплате: {sum}</translation>
    </message>
    <message>
        <source>No delivery is chosen</source>
        <translation>Доставка не выбрана</translation>
    </message>
    <message>
        <source>Scan a device&apos;s label to send it out, or the act that came back.</source>
        <translation>Отсканируйте ярлык аппарата, чтобы отправить, или акт, который привезли.</translation>
    </message>
    <message>
        <source>floor {n}</source>
        <translation>этаж {n}</translation>
    </message>
    <message>
        <source>no crew yet</source>
        <translation>экипаж не назначен</translation>
    </message>
    <message>
        <source>paid by {shop}: {sum}</source>
        <translation>платит {shop}: {sum}</translation>
    </message>
    <message>
        <source>The label was scanned</source>
        <translation>Ярлык отсканирован</translation>
    </message>
    <message>
        <source>Scan the label on the device</source>
        <translation>Отсканируйте ярлык на аппарате</translation>
    </message>
    <message>
        <source>Nothing leaves without it.</source>
        <translation>Без него ничего не уезжает.</translation>
    </message>
    <message>
        <source>Send out and print the act</source>
        <translation>Отправить и напечатать акт</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Put it back to its place</source>
        <translation>Поставить на место</translation>
    </message>
    <message>
        <source>Sent out; the act is being printed.</source>
        <translation>отдано в доставку; акт печатается.</translation>
    </message>
    <message>
        <source>Delivered to its owner.</source>
        <translation>Вручён владельцу.</translation>
    </message>
    <message>
        <source>Came back; it can be handed over here again.</source>
        <translation>Вернулся; его снова можно выдать здесь.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>Доставка отменена.</translation>
    </message>
</context>
<context>
    <name>DeliveryPlan</name>
    <message>
        <source>Shop that pays</source>
        <translation>Магазин, который платит</translation>
    </message>
    <message>
        <source>The shop pays</source>
        <translation>Сколько платит, ₽</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Этаж</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Phone to call</source>
        <translation>Телефон для связи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Crew, with commas between</source>
        <translation>Кто везёт, через запятую</translation>
    </message>
    <message>
        <source>Plan the delivery</source>
        <translation>Назначить доставку</translation>
    </message>
</context>
<context>
    <name>DeviceDeck</name>
    <message>
        <source>+ one more</source>
        <translation>+ ещё один</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>new device</source>
        <translation>новый аппарат</translation>
    </message>
    <message>
        <source>bring back {device}</source>
        <translation>вернуть: {device}</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>shop</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>завод</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Try it on made-up people first</source>
        <translation>Сначала потренироваться</translation>
    </message>
    <message>
        <source>A sample centre opens in its own file, in a coloured frame. One click on its chip brings you back here.</source>
        <translation>Откроется учебный центр: в своём файле и в цветной рамке. Щелчок по его значку вернёт вас сюда.</translation>
    </message>
    <message>
        <source>Open the sample centre</source>
        <translation>Открыть учебный центр</translation>
    </message>
    <message>
        <source>Intake: begin with the customer&apos;s phone.</source>
        <translation>Приём: начните с телефона клиента.</translation>
    </message>
    <message>
        <source>Lookup: a number, a name, a fault.</source>
        <translation>Поиск: номер, фамилия, неисправность — всё, что скажут по телефону.</translation>
    </message>
    <message>
        <source>Pickup: scan the receipt, then the labels.</source>
        <translation>Выдача: сканируйте квитанцию, потом ярлыки.</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>сканер</translation>
    </message>
    <message>
        <source>Works on every tab.</source>
        <translation>Работает на любой вкладке.</translation>
    </message>
    <message>
        <source>Help on the tab in sight.</source>
        <translation>Помощь по открытой вкладке.</translation>
    </message>
    <message>
        <source>Everything asked here, and more.</source>
        <translation>Настройки: всё, что вы сейчас указали, и остальное.</translation>
    </message>
    <message>
        <source>Ready to work</source>
        <translation>Можно работать</translation>
    </message>
    <message>
        <source>Everything is kept. These keys are worth knowing; each screen shows its own at the bottom.</source>
        <translation>Всё сохранено. Эти клавиши стоит знать; свои клавиши каждый экран показывает внизу.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside</source>
        <translation>Отложенные приёмы</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Ничего не отложено</translation>
    </message>
    <message>
        <source>Enter — go on with it   Delete — throw it away   Ctrl+Z — have it back   Esc — close</source>
        <translation>Enter — продолжить   Delete — выбросить   Ctrl+Z — вернуть   Esc — закрыть</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Клиент не указан</translation>
    </message>
</context>
<context>
    <name>DraftsCorner</name>
    <message>
        <source>put aside: {count}</source>
        <translation>отложено: {count}</translation>
    </message>
</context>
<context>
    <name>FeeSheet</name>
    <message>
        <source>How it was counted</source>
        <translation>Расчёт хранения</translation>
    </message>
    <message>
        <source>sent to the printer: {count}</source>
        <translation>на печать отправлено: {count}</translation>
    </message>
    <message>
        <source>How the storage fee was counted:</source>
        <translation>Расчёт платы за хранение:</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>The filter hides every row</source>
        <translation>Фильтр скрыл все строки</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>Esc снимает фильтр.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Send this file to whoever looks after the program: {file}</source>
        <translation>Отправьте этот файл тому, кто следит за программой: {file}</translation>
    </message>
    <message>
        <source>The program has a fault.</source>
        <translation>В программе ошибка.</translation>
    </message>
    <message>
        <source>Step {at} of {count}</source>
        <translation>Шаг {at} из {count}</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter — on</source>
        <translation>Enter — дальше</translation>
    </message>
    <message>
        <source>Esc — back</source>
        <translation>Esc — назад</translation>
    </message>
    <message>
        <source>Tab — from field to field</source>
        <translation>Tab — по полям</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>This device</source>
        <translation>Этот аппарат</translation>
    </message>
    <message>
        <source>Every one of this model</source>
        <translation>Все этой модели</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>See the papers</source>
        <translation>Посмотреть бумаги</translation>
    </message>
    <message>
        <source>Accept and print</source>
        <translation>Принять и напечатать</translation>
    </message>
</context>
<context>
    <name>IntakeCustomer</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name or firm</source>
        <translation>Имя или фирма</translation>
    </message>
    <message>
        <source>How to tell them</source>
        <translation>Как известить</translation>
    </message>
    <message>
        <source>Their devices</source>
        <translation>Его аппараты</translation>
    </message>
    <message>
        <source>↓ to choose</source>
        <translation>↓ выбрать</translation>
    </message>
</context>
<context>
    <name>IntakeDevice</name>
    <message>
        <source>Device</source>
        <translation>Аппарат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Declared fault</source>
        <translation>Заявленная неисправность</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Комплектность</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>Estimate, ₽</source>
        <translation>Стоимость, ₽</translation>
    </message>
    <message>
        <source>Call when above</source>
        <translation>Звонить, если больше</translation>
    </message>
    <message>
        <source>Advance, ₽</source>
        <translation>Аванс, ₽</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Stated value, ₽</source>
        <translation>Оценка вещи, ₽</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Advance paid by</source>
        <translation>Аванс внесён</translation>
    </message>
    <message>
        <source>Note for the technician, the customer will not see it</source>
        <translation>Заметка мастеру, клиент её не увидит</translation>
    </message>
    <message>
        <source>Size, storage goes by it</source>
        <translation>Размер, по нему плата за хранение</translation>
    </message>
</context>
<context>
    <name>IntakePhrases</name>
    <message>
        <source>does not switch on|no picture|no sound|broken screen|water got in|overheats</source>
        <translation>не включается|нет изображения|нет звука|разбит экран|попала вода|перегревается</translation>
    </message>
    <message>
        <source>scratches|chipped case|was opened before|no defects</source>
        <translation>царапины|скол корпуса|следы вскрытия|без дефектов</translation>
    </message>
    <message>
        <source>remote|stand|cable|box</source>
        <translation>пульт|подставка|кабель|коробка</translation>
    </message>
</context>
<context>
    <name>IntakeStays</name>
    <message>
        <source>“{fault}” · {state}</source>
        <translation>«{fault}» · {state}</translation>
    </message>
    <message>
        <source>It is here now: order {number}</source>
        <translation>Сейчас у нас: заявка {number}</translation>
    </message>
    <message>
        <source>Was here {days} ago</source>
        <translation>Был у нас {days} назад</translation>
    </message>
    <message>
        <source>Was here today</source>
        <translation>Был у нас сегодня</translation>
    </message>
    <message>
        <source>Another customer brought it then.</source>
        <translation>Тогда его приносил другой клиент.</translation>
    </message>
    <message>
        <source>“{fault}” → {outcome}, technician {technician}.</source>
        <translation>«{fault}» → {outcome}, мастер {technician}.</translation>
    </message>
    <message>
        <source>“{fault}” → {outcome}.</source>
        <translation>«{fault}» → {outcome}.</translation>
    </message>
    <message>
        <source>Our guarantee holds until {day}.</source>
        <translation>Наша гарантия действует до {day}.</translation>
    </message>
    <message>
        <source>Our guarantee ended on {day}, {days} ago.</source>
        <translation>Наша гарантия до {day} истекла {days} назад.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>последняя {day}</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>the same number, a new name</source>
        <translation>тот же номер, новое имя</translation>
    </message>
    <message>
        <source>SN {serial}</source>
        <translation>SN {serial}</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Accepted: receipt {number}.</source>
        <translation>Принято: квитанция {number}.</translation>
    </message>
    <message>
        <source>no place told</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>It was being filled in at {when}.</source>
        <translation>Её заполняли {when}.</translation>
    </message>
    <message>
        <source>The unfinished form is back.</source>
        <translation>Незаконченная форма на месте.</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Отложено.</translation>
    </message>
    <message>
        <source>Ctrl+O brings it back.</source>
        <translation>Вернуть — Ctrl+O.</translation>
    </message>
    <message>
        <source>Begin with the customer&apos;s phone.</source>
        <translation>Начните с телефона клиента.</translation>
    </message>
    <message>
        <source>Now the device: what it is and what is wrong with it.</source>
        <translation>Теперь аппарат: что это и что с ним не так.</translation>
    </message>
    <message>
        <source>advance {sum}</source>
        <translation>аванс {sum}</translation>
    </message>
    <message>
        <source>ready by {day}</source>
        <translation>готовность {day}</translation>
    </message>
    <message>
        <source>Enter — next</source>
        <translation>Enter — дальше</translation>
    </message>
    <message>
        <source>Ctrl+N — one more device</source>
        <translation>Ctrl+N — ещё аппарат</translation>
    </message>
    <message>
        <source>F1 — help</source>
        <translation>F1 — помощь</translation>
    </message>
    <message>
        <source>put aside: {count}</source>
        <translation>отложено: {count}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language · Язык</source>
        <translation>Язык · Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлый</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмный</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>large</source>
        <translation>крупный</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>очень крупный</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>How the program speaks and looks at this workstation.</source>
        <translation>Как программа говорит и выглядит на этом рабочем месте.</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>{key} — print the list</source>
        <translation>{key} — напечатать список</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>The list to a file</source>
        <translation>Список в файл</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Enter — open</source>
        <translation>Enter — открыть</translation>
    </message>
    <message>
        <source>Ctrl+F — filter</source>
        <translation>Ctrl+F — отбор</translation>
    </message>
    <message>
        <source>Ctrl+1…9 — sort</source>
        <translation>Ctrl+1…9 — порядок</translation>
    </message>
    <message>
        <source>Ctrl+C — copy</source>
        <translation>Ctrl+C — копировать</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>отбор</translation>
    </message>
    <message>
        <source>Filter: words from any column</source>
        <translation>Отбор: слова из любой колонки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>В файл</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>{seen} of {all}</source>
        <translation>{seen} из {all}</translation>
    </message>
</context>
<context>
    <name>LookupBar</name>
    <message>
        <source>Note a talk</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>To pickup</source>
        <translation>К выдаче</translation>
    </message>
</context>
<context>
    <name>LookupRows</name>
    <message>
        <source>late</source>
        <translation>опаздываем</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
</context>
<context>
    <name>LookupTab</name>
    <message>
        <source>Choose an order</source>
        <translation>Выберите заявку</translation>
    </message>
    <message>
        <source>Its sentence for the customer, its sums and its way appear here.</source>
        <translation>Здесь появятся ответ клиенту, деньги и путь аппарата.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Новое состояние</translation>
    </message>
    <message>
        <source>How the work ended</source>
        <translation>Чем кончился ремонт</translation>
    </message>
    <message>
        <source>Price, ₽</source>
        <translation>Цена, ₽</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина или что сделано</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали клиенту</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>Записать разговор</translation>
    </message>
    <message>
        <source>The device&apos;s way</source>
        <translation>Путь аппарата</translation>
    </message>
    <message>
        <source>Customer and past</source>
        <translation>Клиент и прошлое</translation>
    </message>
    <message>
        <source>↑↓ — orders</source>
        <translation>↑↓ — заявки</translation>
    </message>
    <message>
        <source>Ctrl+M — state</source>
        <translation>Ctrl+M — состояние</translation>
    </message>
    <message>
        <source>Ctrl+L — a talk</source>
        <translation>Ctrl+L — разговор</translation>
    </message>
    <message>
        <source>F1 — help</source>
        <translation>F1 — помощь</translation>
    </message>
    <message>
        <source>number, phone, surname, serial number, model, fault</source>
        <translation>номер, телефон, фамилия, модель</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Найденные заявки</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Fewer words find more. F2 accepts a new device.</source>
        <translation>Меньше слов — больше находок. Принять новый аппарат — F2.</translation>
    </message>
    <message>
        <source>Shown for </source>
        <translation>Показано для </translation>
    </message>
    <message>
        <source>Give back {sum}.</source>
        <translation>Верните {sum}.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z — отменить</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Шаг отменён.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>unprinted: {count}</source>
        <translation>не напечатано: {count}</translation>
    </message>
    <message>
        <source>database in place</source>
        <translation>база на месте</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>нет связи с базой</translation>
    </message>
    <message>
        <source>who works?</source>
        <translation>кто работает?</translation>
    </message>
    <message>
        <source>workstation {name}</source>
        <translation>рабочее место {name}</translation>
    </message>
    <message>
        <source>sample centre · remove</source>
        <translation>пример · убрать</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>песочница</translation>
    </message>
    <message>
        <source>today: {day}</source>
        <translation>день: {day}</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>to {place}</source>
        <translation>на место {place}</translation>
    </message>
    <message>
        <source>decided by the director: {name}</source>
        <translation>решил директор: {name}</translation>
    </message>
    <message>
        <source>decided by the director {name} and by {second}</source>
        <translation>решили директор {name} и {second}</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>решил второй сотрудник: {name}</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Write a sum such as 1500, 1500.50 or 2500-4000.</source>
        <translation>Напишите сумму так: 1500, 1500,50 или 2500-4000.</translation>
    </message>
    <message>
        <source>Write a sum such as 1500 or 1500.50.</source>
        <translation>Напишите сумму так: 1500 или 1500,50.</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>for what was scanned</source>
        <translation>за отсканированное</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>works and parts</source>
        <translation>работы и детали</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>хранение</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>внесено раньше</translation>
    </message>
    <message>
        <source>The price is not final yet: more may be paid in advance.</source>
        <translation>Цена ещё не окончательная: аванс может быть больше.</translation>
    </message>
    <message>
        <source>Why the money goes back</source>
        <translation>Почему деньги возвращаются</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Принять деньги</translation>
    </message>
    <message>
        <source>change</source>
        <translation>сдача</translation>
    </message>
    <message>
        <source>storage, {days}</source>
        <translation>хранение, {days}</translation>
    </message>
    <message>
        <source>, lowered by {sum}</source>
        <translation>, снижено на {sum}</translation>
    </message>
    <message>
        <source>Stays as an advance</source>
        <translation>Остаётся авансом</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Write a sum such as 1500 or 1500.50.</source>
        <translation>Напишите сумму так: 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>still lacking</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Эта заявка</translation>
    </message>
    <message>
        <source>Whole receipt, {devices}</source>
        <translation>Квитанция: {devices}</translation>
    </message>
    <message>
        <source>storage, lowered by {sum}</source>
        <translation>хранение, снижено на {sum}</translation>
    </message>
    <message>
        <source>After that {sum} is left to pay.</source>
        <translation>После этого останется к оплате {sum}.</translation>
    </message>
    <message>
        <source>can be given back</source>
        <translation>можно вернуть</translation>
    </message>
    <message>
        <source>Lies here for the customer</source>
        <translation>Лежит у нас для клиента</translation>
    </message>
    <message>
        <source>no price said</source>
        <translation>цена не названа</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Give back {sum}</source>
        <translation>Вернуть {sum}</translation>
    </message>
    <message>
        <source>Take {sum}</source>
        <translation>Принять {sum}</translation>
    </message>
    <message>
        <source>Money taken:</source>
        <translation>Деньги приняты:</translation>
    </message>
    <message>
        <source>Money given back:</source>
        <translation>Деньги возвращены:</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>долга нет</translation>
    </message>
    <message>
        <source>still to pay {sum}</source>
        <translation>осталось заплатить {sum}</translation>
    </message>
    <message>
        <source>lies here for the customer {sum}</source>
        <translation>лежит у нас для клиента {sum}</translation>
    </message>
</context>
<context>
    <name>MyOrdersPage</name>
    <message>
        <source>technician; empty: orders that nobody has</source>
        <translation>мастер; пусто — заявки без мастера</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>Отменить шаг</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Отдать</translation>
    </message>
    <message>
        <source>↑↓ — orders</source>
        <translation>↑↓ — заявки</translation>
    </message>
    <message>
        <source>Shift+↑↓ — several</source>
        <translation>Shift+↑↓ — несколько</translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation>Enter — открыть</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>No orders to work on</source>
        <translation>Открытых заявок нет</translation>
    </message>
    <message>
        <source>Write a technician&apos;s name above.</source>
        <translation>Впишите имя мастера выше.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>без мастера</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Шаг отменён.</translation>
    </message>
    <message>
        <source>{orders} → {name}</source>
        <translation>{orders} → {name}</translation>
    </message>
    <message>
        <source>Given.</source>
        <translation>Отдано.</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Tell the customer</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>What of</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Что сказано или написано</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Did the customer hear it</source>
        <translation>Клиент услышал</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Postal number</source>
        <translation>Номер отправления</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиенту</translation>
    </message>
    <message>
        <source>The device is ready, please collect it.</source>
        <translation>Аппарат готов, приходите за ним.</translation>
    </message>
    <message>
        <source>The device is ready and waits; its storage costs money.</source>
        <translation>Аппарат готов и ждёт, хранение платное.</translation>
    </message>
    <message>
        <source>Please collect the device, or it will pass to the centre.</source>
        <translation>Заберите аппарат, иначе он перейдёт центру.</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>Записать и напечатать</translation>
    </message>
    <message>
        <source>The notice is printed in two copies.</source>
        <translation>Уведомление печатается в двух экземплярах.</translation>
    </message>
    <message>
        <source>Post it, then put its number and the day of receipt on record: they prove it.</source>
        <translation>Отправьте его, затем запишите номер отправления и день получения: это доказательство.</translation>
    </message>
    <message>
        <source>The letter was received</source>
        <translation>Уведомление получено</translation>
    </message>
    <message>
        <source>Write the day of receipt.</source>
        <translation>Укажите день получения.</translation>
    </message>
    <message>
        <source>On record:</source>
        <translation>Записано:</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>No orders here</source>
        <translation>Заявок здесь нет</translation>
    </message>
    <message>
        <source>This list is empty today.</source>
        <translation>Сегодня этот список пуст.</translation>
    </message>
    <message>
        <source>the first {most} of {total}: narrow the list</source>
        <translation>первые {most} из {total}: сузьте список</translation>
    </message>
    <message>
        <source>reading {total}…</source>
        <translation>читаем {total}…</translation>
    </message>
</context>
<context>
    <name>PagedTab</name>
    <message>
        <source>F1 — help</source>
        <translation>F1 — помощь</translation>
    </message>
    <message>
        <source>Ctrl+PgDn — next page</source>
        <translation>Ctrl+PgDn — следующая страница</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Sent to the printer:</source>
        <translation>Отправлено на печать:</translation>
    </message>
    <message>
        <source>how the storage fee was counted</source>
        <translation>расчёт платы за хранение</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>It understands</source>
        <translation>Понимает</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Пробная печать</translation>
    </message>
    <message>
        <source>This printer never answers: count as printed whatever was sent</source>
        <translation>Принтер не отвечает программе: считать отправленное напечатанным</translation>
    </message>
    <message>
        <source>folder of PDFs</source>
        <translation>папка с PDF</translation>
    </message>
    <message>
        <source>printer of the system</source>
        <translation>принтер системы</translation>
    </message>
    <message>
        <source>printer in the network</source>
        <translation>принтер в сети</translation>
    </message>
    <message>
        <source>The system knows no printer.</source>
        <translation>В системе нет ни одного принтера.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.50</source>
        <translation>Адрес, например 192.168.1.50</translation>
    </message>
    <message>
        <source>Printing a test…</source>
        <translation>Печатаем пробную бумагу…</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>Print again: {paper}</source>
        <translation>Напечатать снова: {paper}</translation>
    </message>
    <message>
        <source>Look at: {paper}</source>
        <translation>Посмотреть: {paper}</translation>
    </message>
    <message>
        <source>Print: how the storage fee was counted</source>
        <translation>Напечатать расчёт платы за хранение</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Try the scanner</source>
        <translation>Проверка сканера</translation>
    </message>
    <message>
        <source>Scan the code on a test print: the answer appears beside.</source>
        <translation>Отсканируйте код с пробной печати: ответ появится рядом.</translation>
    </message>
    <message>
        <source>The scanner should read Code 128 and QR only: then the barcodes of goods never get in the way. Its manual has a sheet of codes that switch the other kinds off.</source>
        <translation>Настройте сканер читать только Code 128 и QR: тогда штрихкоды товаров не помешают. Остальные виды отключают листом кодов из его инструкции.</translation>
    </message>
    <message>
        <source>Papers and printers</source>
        <translation>Бумаги и принтеры</translation>
    </message>
    <message>
        <source>Without a printer every paper becomes a PDF in a folder. A test print shows what comes out.</source>
        <translation>Пока принтера нет, каждая бумага становится файлом PDF в папке. Пробная печать покажет, что выходит.</translation>
    </message>
</context>
<context>
    <name>PassportPanel</name>
    <message>
        <source>Passport, series and number anew</source>
        <translation>Паспорт: серия и номер заново</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Выдать: {name}</translation>
    </message>
    <message>
        <source>passport {mask}</source>
        <translation>паспорт {mask}</translation>
    </message>
</context>
<context>
    <name>PassportView</name>
    <message>
        <source>erased on {day}</source>
        <translation>стёрт {day}</translation>
    </message>
    <message>
        <source>issued {day}, {office}</source>
        <translation>выдан {day}, {office}</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Decides about lost receipts and about debts; applications are addressed to this person.</source>
        <translation>Решает об утере квитанций и долгах; на его имя пишут заявления.</translation>
    </message>
    <message>
        <source>Who works at this counter now</source>
        <translation>Кто сейчас на приёме</translation>
    </message>
    <message>
        <source>This name stands on receipts. It is changed by one click at the top right of the window.</source>
        <translation>Это имя стоит на квитанции. Сменить его — один щелчок в правом верхнем углу окна.</translation>
    </message>
    <message>
        <source>Who works in the centre</source>
        <translation>Кто работает в центре</translation>
    </message>
    <message>
        <source>A second person is one of these. Whoever is removed stays on record.</source>
        <translation>Второй сотрудник — один из них. Кого убрали, остаётся в журнале.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Who decides and who takes devices in here; the others are added in the settings (Ctrl+,).</source>
        <translation>Кто решает и кто принимает аппараты здесь. Мастеров и остальных впишите потом в настройках (Ctrl+,).</translation>
    </message>
    <message>
        <source>Who decides, who takes devices in, who repairs them: the same list at every counter.</source>
        <translation>Кто решает, кто принимает аппараты, кто ремонтирует: список один для всех рабочих мест.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Менеджер</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Surname and initials</source>
        <translation>Фамилия и инициалы</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Prints a badge with a new number; the one before opens nothing any more.</source>
        <translation>Печатает бейдж с новым номером; прежний больше не действует.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Declared faults</source>
        <translation>Заявленная неисправность</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Комплектность</translation>
    </message>
    <message>
        <source>These words are offered at intake. Press + to add one, turn a word off to offer it no more; with all of a row off, the usual words return.</source>
        <translation>Эти слова предлагает приём. «+» добавит слово, выключенное больше не предложат; если выключить весь ряд, вернутся обычные.</translation>
    </message>
    <message>
        <source>Words of intake</source>
        <translation>Слова приёма</translation>
    </message>
    <message>
        <source>What customers complain of, how devices look and what comes with them, in your own words.</source>
        <translation>На что жалуются, как выглядит аппарат и что к нему приложено — вашими словами.</translation>
    </message>
</context>
<context>
    <name>PickupCards</name>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>к оплате</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>переплата</translation>
    </message>
    <message>
        <source>goes without its label</source>
        <translation>отдаём без ярлыка</translation>
    </message>
    <message>
        <source>scan the label</source>
        <translation>отсканируйте ярлык</translation>
    </message>
    <message>
        <source>not ready yet — stays here</source>
        <translation>ещё не готов — останется у нас</translation>
    </message>
    <message>
        <source>not ready yet: promised for {day} — stays here</source>
        <translation>ещё не готов: обещан {day} — останется у нас</translation>
    </message>
</context>
<context>
    <name>PickupNews</name>
    <message>
        <source>Receipt {number}.</source>
        <translation>Квитанция {number}.</translation>
    </message>
    <message>
        <source>Case {number} is approved.</source>
        <translation>По делу {number} выдача разрешена.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s paper before anything goes.</source>
        <translation>Отсканируйте бумагу клиента, прежде чем что-то отдать.</translation>
    </message>
    <message>
        <source>Scan the labels: {count}.</source>
        <translation>Отсканируйте ярлыки: {count}.</translation>
    </message>
    <message>
        <source>Nothing on it can go now.</source>
        <translation>Сейчас по ней нечего отдать.</translation>
    </message>
    <message>
        <source>{device} may go.</source>
        <translation>{device} можно выдавать.</translation>
    </message>
    <message>
        <source>Still to be scanned: {left}.</source>
        <translation>Осталось отсканировать: {left}.</translation>
    </message>
    <message>
        <source>A label of this receipt.</source>
        <translation>Ярлык от этой квитанции.</translation>
    </message>
    <message>
        <source>The act is being printed.</source>
        <translation>Акт печатается.</translation>
    </message>
    <message>
        <source>Change {sum}.</source>
        <translation>Сдача {sum}.</translation>
    </message>
    <message>
        <source>Give back {sum}.</source>
        <translation>Верните {sum}.</translation>
    </message>
    <message>
        <source>{count} stay here, the receipt remains valid.</source>
        <translation>Остаётся у нас: {count}, квитанция действует.</translation>
    </message>
    <message>
        <source>Handed over: {count}.</source>
        <translation>Выдано: {count}.</translation>
    </message>
</context>
<context>
    <name>PickupTab</name>
    <message>
        <source>Scan the receipt</source>
        <translation>Отсканируйте квитанцию</translation>
    </message>
    <message>
        <source>or type its number and press Enter</source>
        <translation>или наберите её номер и нажмите Enter</translation>
    </message>
    <message>
        <source>Give back with the device</source>
        <translation>Вернуть вместе с аппаратом</translation>
    </message>
    <message>
        <source>A second person decides</source>
        <translation>Решает второй сотрудник</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>scanner: works</source>
        <translation>сканер: работает</translation>
    </message>
    <message>
        <source>F9 — money</source>
        <translation>F9 — деньги</translation>
    </message>
    <message>
        <source>Esc — another receipt</source>
        <translation>Esc — другая квитанция</translation>
    </message>
    <message>
        <source>F1 — help</source>
        <translation>F1 — помощь</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Другая квитанция</translation>
    </message>
    <message>
        <source>Without a label — a second person</source>
        <translation>Выдать без ярлыка — второй сотрудник</translation>
    </message>
    <message>
        <source>type a label&apos;s number</source>
        <translation>набрать номер с ярлыка</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Квитанция {number}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>accepted {day}, {clerk}</source>
        <translation>принято {day}, {clerk}</translation>
    </message>
    <message>
        <source>Hand over {count} and print the act</source>
        <translation>Выдать {count} и напечатать акт</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Внутри места</translation>
    </message>
    <message>
        <source>stands by itself</source>
        <translation>стоит само по себе</translation>
    </message>
    <message>
        <source>nobody counts</source>
        <translation>никто не считает</translation>
    </message>
    <message>
        <source>Room for how many devices</source>
        <translation>Сколько аппаратов помещается</translation>
    </message>
    <message>
        <source>Takes sizes</source>
        <translation>Какие аппараты берёт</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>Не выбрано — любые.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Напечатать этикетку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>↑↓ — places</source>
        <translation>↑↓ — места</translation>
    </message>
    <message>
        <source>Enter — change the place</source>
        <translation>Enter — изменить место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Мест ещё нет</translation>
    </message>
    <message>
        <source>Ctrl+N adds one; a name used at intake becomes one.</source>
        <translation>Ctrl+N — завести; название, записанное при приёме, тоже станет местом.</translation>
    </message>
    <message>
        <source>places: {n}</source>
        <translation>мест: {n}</translation>
    </message>
    <message>
        <source>places: {n}, free: {free}</source>
        <translation>мест: {n}, свободно: {free}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>{n} of {all}, full</source>
        <translation>{n} из {all}, заполнено</translation>
    </message>
    <message>
        <source>{n}, free {free}</source>
        <translation>{n}, свободно {free}</translation>
    </message>
    <message>
        <source>{n} of {all}, free {free}</source>
        <translation>{n} из {all}, свободно {free}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Close the place</source>
        <translation>Закрыть место</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Сохранено:</translation>
    </message>
    <message>
        <source>Sent to the printer:</source>
        <translation>Отправлено на печать:</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Delivery home</source>
        <translation>Доставка домой</translation>
    </message>
    <message>
        <source>Write a day such as +3, 1.12 or 1 December.</source>
        <translation>Напишите день: +3, 1.12 или 1 декабря.</translation>
    </message>
    <message>
        <source>The delivery is planned: it stands on the Delivery page of the store.</source>
        <translation>Доставка назначена: она на странице «Доставка» склада.</translation>
    </message>
    <message>
        <source>This shop is not on record</source>
        <translation>Такого магазина ещё нет</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more puts «{name}» on record.</source>
        <translation>Ctrl+Enter ещё раз — завести «{name}».</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр бумаг</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>вся страница</translation>
    </message>
    <message>
        <source>page width</source>
        <translation>по ширине</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PrintingWords</name>
    <message>
        <source>to be printed: {papers}</source>
        <translation>напечатается: {papers}</translation>
    </message>
    <message>
        <source>PDF in {folder}</source>
        <translation>PDF в папку {folder}</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>In store</source>
        <translation>На складе</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>Мои заявки</translation>
    </message>
    <message>
        <source>Put to places</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Lost receipts</source>
        <translation>Утеря квитанций</translation>
    </message>
    <message>
        <source>Uncollected</source>
        <translation>Невостребованные</translation>
    </message>
    <message>
        <source>Till of the day</source>
        <translation>Касса за день</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>История аппарата</translation>
    </message>
    <message>
        <source>The receipt is lost</source>
        <translation>Утеряна квитанция</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Lower the storage fee</source>
        <translation>Снизить плату</translation>
    </message>
    <message>
        <source>Delivery home</source>
        <translation>Доставка домой</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program has a fault.</source>
        <translation>В программе ошибка.</translation>
    </message>
    <message>
        <source>What you typed is kept. Send this file to whoever looks after the program: {file}</source>
        <translation>Набранное сохранено. Передайте этот файл тому, кто обслуживает программу: {file}</translation>
    </message>
</context>
<context>
    <name>PuttingPage</name>
    <message>
        <source>Label or place: scan, number, name</source>
        <translation>Ярлык или место: скан, номер, название</translation>
    </message>
    <message>
        <source>Place first: every label after it is put there. Labels first: they wait for their place.</source>
        <translation>Сначала место — каждый ярлык после него кладётся туда. Сначала ярлыки — они ждут своего места.</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>За этот обход</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>scanner: works</source>
        <translation>сканер: работает</translation>
    </message>
    <message>
        <source>Enter — take what is typed</source>
        <translation>Enter — взять набранное</translation>
    </message>
    <message>
        <source>Esc — begin anew</source>
        <translation>Esc — начать заново</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Пока ничего не отсканировано</translation>
    </message>
    <message>
        <source>Scan a place on a shelf, or a device&apos;s label.</source>
        <translation>Отсканируйте место на полке или ярлык аппарата.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>Put in this round: {n}</source>
        <translation>Положено за обход: {n}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>scan it, or scan labels first</source>
        <translation>отсканируйте его или сначала ярлыки</translation>
    </message>
    <message>
        <source>devices here: {n}</source>
        <translation>аппаратов здесь: {n}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>Put there all the same</source>
        <translation>Всё равно положить</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>Найти по набранному</translation>
    </message>
    <message>
        <source>The place is full</source>
        <translation>Место заполнено</translation>
    </message>
    <message>
        <source>The same scan once more, or Enter, puts it there all the same.</source>
        <translation>Тот же скан ещё раз или Enter — всё равно положить.</translation>
    </message>
    <message>
        <source>was at {place}</source>
        <translation>было: {place}</translation>
    </message>
    <message>
        <source>Now scan the labels of the devices.</source>
        <translation>Теперь сканируйте ярлыки аппаратов.</translation>
    </message>
    <message>
        <source>Waiting: {n}. Scan more labels, or the place.</source>
        <translation>Ждут места: {n}. Сканируйте ещё ярлыки или место.</translation>
    </message>
    <message>
        <source>stands there already.</source>
        <translation>уже стоит там.</translation>
    </message>
    <message>
        <source>was scanned already and waits for its place.</source>
        <translation>уже отсканирован и ждёт места.</translation>
    </message>
    <message>
        <source>No room. The same scan once more puts it there all the same.</source>
        <translation>Места нет. Тот же скан ещё раз — всё равно положить.</translation>
    </message>
    <message>
        <source>Put: {what}</source>
        <translation>Положено: {what}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>ours until {day} — Ctrl+G</source>
        <translation>наша до {day} — Ctrl+G</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Everything is in its place</source>
        <translation>Всё на своих местах</translation>
    </message>
    <message>
        <source>Ctrl+P prints the report</source>
        <translation>Ctrl+P печатает отчёт</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>Что не сошлось</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation>Не найдено: {count}</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Все найдены</translation>
    </message>
    <message>
        <source>Count of {scope}, closed {moment} by {who}</source>
        <translation>Сверка: {scope}. Закончил(а) {who} {moment}</translation>
    </message>
    <message>
        <source>{seen} of {expected}</source>
        <translation>{seen} из {expected}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>Found elsewhere: {count}.</source>
        <translation>Найдено не на месте: {count}.</translation>
    </message>
    <message>
        <source>Ctrl+Enter puts them on record where they were scanned.</source>
        <translation>Ctrl+Enter запишет их туда, где они отсканированы.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Came back within, days</source>
        <translation>Вернулись за сколько дней</translation>
    </message>
    <message>
        <source>F8 — print the list where you are</source>
        <translation>F8 — печать списка, где вы</translation>
    </message>
    <message>
        <source>Came back within</source>
        <translation>Вернулись за</translation>
    </message>
    <message>
        <source>days after the hand-over</source>
        <translation>дн. после выдачи</translation>
    </message>
    <message>
        <source>Nothing was handed over within a year</source>
        <translation>За год ничего не выдавали</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>Ничего не вернулось</translation>
    </message>
    <message>
        <source>Try more days.</source>
        <translation>Возьмите срок длиннее.</translation>
    </message>
    <message>
        <source>{back} of {all}, {share} %</source>
        <translation>{back} из {all} · {share} %</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Вид файла:</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Text with semicolons</source>
        <translation>Текст с точкой с запятой</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>The PDF lies in {folder}.</source>
        <translation>PDF лежит в папке {folder}.</translation>
    </message>
    <message>
        <source>The test print is out.</source>
        <translation>Пробная бумага вышла.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Отправлено.</translation>
    </message>
    <message>
        <source>The paper should come out of {printer} now.</source>
        <translation>Бумага должна сейчас выйти из {printer}.</translation>
    </message>
    <message>
        <source>Sent, but not confirmed.</source>
        <translation>Отправлено, но не подтверждено.</translation>
    </message>
    <message>
        <source>Look whether the paper came out.</source>
        <translation>Посмотрите, вышла ли бумага.</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>Не напечатано:</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Прочитано.</translation>
    </message>
    <message>
        <source>The check digits do not fit: scan again, in better light.</source>
        <translation>Контрольные цифры не сходятся: отсканируйте ещё раз, при лучшем свете.</translation>
    </message>
    <message>
        <source>Misread.</source>
        <translation>Прочитано с ошибкой.</translation>
    </message>
    <message>
        <source>“{text}”: the scanner works, this code is not ours.</source>
        <translation>«{text}»: сканер работает, но этот код не наш.</translation>
    </message>
    <message>
        <source>{code}: the scanner works.</source>
        <translation>{code}: сканер работает.</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>The badge is on its way to the printer:</source>
        <translation>Бейдж отправлен на принтер:</translation>
    </message>
</context>
<context>
    <name>ShopsPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Requisites for the sheet</source>
        <translation>Реквизиты для ведомости</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Is it worked with</source>
        <translation>Работаем с ним</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Print the month&apos;s sheet</source>
        <translation>Напечатать ведомость</translation>
    </message>
    <message>
        <source>Keep the shop</source>
        <translation>Сохранить магазин</translation>
    </message>
    <message>
        <source>↑ ↓ — another shop</source>
        <translation>↑ ↓ — другой магазин</translation>
    </message>
    <message>
        <source>No shops yet</source>
        <translation>Магазинов ещё нет</translation>
    </message>
    <message>
        <source>Write the name on the right and press Ctrl+Enter.</source>
        <translation>Впишите название справа и нажмите Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Nothing to pay in this month</source>
        <translation>За этот месяц платить не за что</translation>
    </message>
    <message>
        <source>The month&apos;s sheet</source>
        <translation>Ведомость за месяц</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>доставки</translation>
    </message>
    <message>
        <source>warranty repairs</source>
        <translation>гарантийные ремонты</translation>
    </message>
    <message>
        <source>the shop pays</source>
        <translation>платит магазин</translation>
    </message>
    <message>
        <source>not worked with</source>
        <translation>не работаем</translation>
    </message>
    <message>
        <source>The shop is on record.</source>
        <translation>Магазин записан.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Печатается.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>the whole store</source>
        <translation>весь склад</translation>
    </message>
    <message>
        <source>Place, with everything below it</source>
        <translation>Место со всем, что в нём</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Сверки</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>Ещё ничего не сверяли</translation>
    </message>
    <message>
        <source>Ctrl+Enter begins the first count</source>
        <translation>Ctrl+Enter начинает первую сверку</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>How the work ended</source>
        <translation>Чем кончилась работа</translation>
    </message>
    <message>
        <source>Price, ₽</source>
        <translation>Цена, ₽</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>told that it is ready</source>
        <translation>сказали, что готов</translation>
    </message>
    <message>
        <source>only a talk</source>
        <translation>просто разговор</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Free storage, months</source>
        <translation>Хранение бесплатно, месяцев</translation>
    </message>
    <message>
        <source>But no more than, ₽</source>
        <translation>Но не больше, ₽</translation>
    </message>
    <message>
        <source>A day of a small one, ₽</source>
        <translation>День малого аппарата, ₽</translation>
    </message>
    <message>
        <source>A day of a middle one, ₽</source>
        <translation>День среднего, ₽</translation>
    </message>
    <message>
        <source>A day of a large one, ₽</source>
        <translation>День крупного, ₽</translation>
    </message>
    <message>
        <source>To the centre after, months</source>
        <translation>Центру через, месяцев</translation>
    </message>
    <message>
        <source>The term runs</source>
        <translation>Срок считать</translation>
    </message>
    <message>
        <source>What nobody collected</source>
        <translation>Невостребованный аппарат</translation>
    </message>
    <message>
        <source>These terms hold from</source>
        <translation>Условия действуют с</translation>
    </message>
    <message>
        <source>New terms hold for receipts given from that day on; an order keeps the terms that its receipt promised.</source>
        <translation>Новые условия действуют для квитанций, выданных с этого дня; заявка сохраняет условия своей квитанции.</translation>
    </message>
    <message>
        <source>Guarantee on repairs, days</source>
        <translation>Гарантия на ремонт, дней</translation>
    </message>
    <message>
        <source>A repair usually takes, days</source>
        <translation>Ремонт обычно занимает, дней</translation>
    </message>
    <message>
        <source>from the day it is ready</source>
        <translation>со дня готовности</translation>
    </message>
    <message>
        <source>from the day they were told</source>
        <translation>со дня уведомления</translation>
    </message>
    <message>
        <source>passes to the centre</source>
        <translation>переходит центру</translation>
    </message>
    <message>
        <source>is sold</source>
        <translation>продаётся</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>What the receipt promises: free storage, its fee after that, the guarantee.</source>
        <translation>Что обещает квитанция: бесплатное хранение, плату после него, гарантию.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Напишите целое число от 0 до {most}.</translation>
    </message>
    <message>
        <source>Longer than the free term, or 0 for never.</source>
        <translation>Дольше бесплатного срока; 0 — никогда.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>←→ — figures</source>
        <translation>←→ — показатели</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По местам</translation>
    </message>
    <message>
        <source>Devices in store by kind or by place</source>
        <translation>Аппараты на складе по видам или по местам</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>Склад пуст</translation>
    </message>
    <message>
        <source>Accept a device with F2.</source>
        <translation>Примите аппарат: F2.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Choose another figure above, or a kind at the left.</source>
        <translation>Выберите другой показатель сверху или вид слева.</translation>
    </message>
    <message>
        <source>Await repair</source>
        <translation>Ждут ремонта</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>В ремонте</translation>
    </message>
    <message>
        <source>Ready and waiting</source>
        <translation>Готовы и ждут</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>В доставке</translation>
    </message>
    <message>
        <source>Held by a case</source>
        <translation>Удержаны</translation>
    </message>
    <message>
        <source>All in store</source>
        <translation>Всего на складе</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>Copied:</source>
        <translation>Скопировано:</translation>
    </message>
    <message>
        <source>Sent to the printer:</source>
        <translation>Отправлено на печать:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Сохранено:</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
</context>
<context>
    <name>UncollectedLooks</name>
    <message>
        <source>Nobody was told yet</source>
        <translation>Никого ещё не уведомили</translation>
    </message>
    <message>
        <source>Ctrl+L records a call or prints a letter.</source>
        <translation>Ctrl+L — записать звонок или напечатать письмо.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Заявка не выбрана</translation>
    </message>
    <message>
        <source>Choose an order of the list to see its clock and its notices.</source>
        <translation>Выберите заявку в списке: здесь будут её сроки и уведомления.</translation>
    </message>
    <message>
        <source>From {before} to {after}, workstation {name}. Terms and fees go by the clock: check it.</source>
        <translation>С {before} на {after}, рабочее место {name}. Сроки и плата считаются по часам: проверьте их.</translation>
    </message>
    <message>
        <source>The clock was set back</source>
        <translation>Часы перевели назад</translation>
    </message>
    <message>
        <source>{count} at {fee}</source>
        <translation>{count} по {fee}</translation>
    </message>
    <message>
        <source>lowered by {sum}</source>
        <translation>снижено на {sum}</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Бесплатно до</translation>
    </message>
    <message>
        <source>the clock does not run: nobody was told</source>
        <translation>срок не идёт: клиент не уведомлён</translation>
    </message>
    <message>
        <source>to the centre from {day}</source>
        <translation>центру с {day}</translation>
    </message>
    <message>
        <source>its two months end on {day}</source>
        <translation>два месяца кончаются {day}</translation>
    </message>
    <message>
        <source>its two months ended on {day}</source>
        <translation>два месяца после него истекли {day}</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>услышано</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>не доказано</translation>
    </message>
</context>
<context>
    <name>UncollectedPage</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>Lower the fee</source>
        <translation>Снизить плату</translation>
    </message>
    <message>
        <source>Print the fee</source>
        <translation>Расчёт платы</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Free term ends soon</source>
        <translation>Скоро месяц</translation>
    </message>
    <message>
        <source>Storage costs money</source>
        <translation>Месяц прошёл</translation>
    </message>
    <message>
        <source>Year ends soon</source>
        <translation>Скоро год</translation>
    </message>
    <message>
        <source>Year is over</source>
        <translation>Год прошёл</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списаны</translation>
    </message>
    <message>
        <source>The storage fee</source>
        <translation>Плата за хранение</translation>
    </message>
    <message>
        <source>Its calculation is being printed.</source>
        <translation>Расчёт печатается.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Take the step back</source>
        <translation>Отменить шаг</translation>
    </message>
</context>
<context>
    <name>UnprintedDialog</name>
    <message>
        <source>Unprinted papers</source>
        <translation>Ненапечатанные бумаги</translation>
    </message>
    <message>
        <source>Everything is printed</source>
        <translation>Всё напечатано</translation>
    </message>
    <message>
        <source>Papers that a printer did not take wait here.</source>
        <translation>Здесь ждут бумаги, которые принтер не принял.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Напечатать сейчас</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Уже на бумаге</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужна</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A paper that may have been printed already is marked as a copy when it is printed again.</source>
        <translation>Бумага, которая могла уже напечататься, при повторной печати помечается как копия.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужна</translation>
    </message>
</context>
<context>
    <name>WaiverPanel</name>
    <message>
        <source>Lower the storage fee</source>
        <translation>Снизить плату за хранение</translation>
    </message>
    <message>
        <source>Let off</source>
        <translation>Снизить</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>На сколько</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Lower the fee</source>
        <translation>Снизить плату</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>all, now and later</source>
        <translation>всю и впредь</translation>
    </message>
    <message>
        <source>storage fee</source>
        <translation>начислено за хранение</translation>
    </message>
    <message>
        <source>let off before</source>
        <translation>снижено раньше</translation>
    </message>
    <message>
        <source>owed for storage</source>
        <translation>к оплате за хранение</translation>
    </message>
    <message>
        <source>Write a sum such as 1500 or 1500.50.</source>
        <translation>Напишите сумму, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>by {sum}, {owed} is left</source>
        <translation>на {sum}, осталось {owed}</translation>
    </message>
    <message>
        <source>The storage fee was lowered</source>
        <translation>Плата за хранение снижена</translation>
    </message>
</context>
<context>
    <name>WorkstationPage</name>
    <message>
        <source>Name of this workstation</source>
        <translation>Название рабочего места</translation>
    </message>
    <message>
        <source>Stands on the list of events and parts the print queues of several counters. Holds from the next start.</source>
        <translation>Стоит в истории заявок и разделяет очереди печати разных мест. Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Sounds of a scan: one for a paper of ours, another for anything else</source>
        <translation>Звуки сканера: один — наша бумага, другой — чужое</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Database of this workstation</source>
        <translation>База этого рабочего места</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>What tells this counter from the others.</source>
        <translation>Чем это место отличается от других.</translation>
    </message>
    <message>
        <source>Give this workstation a name, if only a number.</source>
        <translation>Назовите рабочее место, хотя бы номером.</translation>
    </message>
</context>
<context>
    <name>WriteOffPanel</name>
    <message>
        <source>Write the device off</source>
        <translation>Списать аппарат</translation>
    </message>
    <message>
        <source>The warning is not proven</source>
        <translation>Предупреждение не доказано</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с аппаратом</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>Продан за</translation>
    </message>
    <message>
        <source>Kept for the debt</source>
        <translation>Удержано в счёт долга</translation>
    </message>
    <message>
        <source>Where the rest is deposited</source>
        <translation>Куда внесён остаток</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write off and print the act</source>
        <translation>Списать и напечатать акт</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>подождать</translation>
    </message>
    <message>
        <source>write off all the same</source>
        <translation>списать всё равно</translation>
    </message>
    <message>
        <source>nobody collected the device within the time told on the receipt</source>
        <translation>за аппаратом не пришли в срок, названный в квитанции</translation>
    </message>
    <message>
        <source>its two months ended on {day}</source>
        <translation>два месяца после него истекли {day}</translation>
    </message>
    <message>
        <source>its two months end on {day}</source>
        <translation>два месяца после него истекают {day}</translation>
    </message>
    <message>
        <source>{what}, act {number} is being printed</source>
        <translation>{what}, акт {number} печатается</translation>
    </message>
    <message>
        <source>Written off:</source>
        <translation>Списано:</translation>
    </message>
</context>
</TS>
