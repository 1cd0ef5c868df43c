# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>چه کسی تمرین شما را می‌بیند</b>
shared-nobody = هیچ‌کس. می‌توانید برای فیزیوتراپیست یا مربی پیوندی بسازید.
shared-nobody-yet = هیچ‌کس. وقتی برنامه‌تان آماده شد، می‌توانید برای فیزیوتراپیست یا مربی پیوندی بسازید.
shared-viewer = · { $name }، { $role }
shared-unopened = · پیوندی برای { $role } که هنوز باز نشده. تا { $day } کار می‌کند.
shared-role-physiotherapist = فیزیوتراپیست
shared-role-coach = مربی
shared-log = <b>چه چیزی دیده شد و چه تغییر کرد</b>
shared-log-line = · { $day }، { $at } · { $name }: { $what }
shared-erased = کسی که حسابش پاک شده
shared-log-accept = پیوند شما را باز کرد
shared-log-report = گزارش شما را دید
shared-log-ladders = پیشرفت شما را دید
shared-log-pain = نمودار درد شما را دید
shared-log-pin = نکته‌ای برای { $exercise } گذاشت
shared-log-unpin = نکتهٔ { $exercise } را برداشت
shared-log-hold = { $exercise } را متوقف کرد
shared-log-release = توقف { $exercise } را برداشت
shared-log-note = یادداشتی برایتان گذاشت
shared-log-leave = دیدن تمرین شما را تمام کرد
shared-log-you-remove = شما چیزی را که برای { $exercise } گذاشته شده بود برداشتید
shared-log-you-revoke = شما دسترسی را بستید
shared-button-make = ساختن پیوند
shared-button-marks = نکته‌ها و توقف‌ها
shared-button-viewing = تمرین‌هایی که می‌بینم
shared-button-close = بستن
shared-button-end = پایان · { $name }
shared-button-end-link = لغو پیوند
shared-button-list = چه کسی چه می‌بیند
shared-closed = این را همیشه با /shared می‌بینید.
shared-ended = انجام شد. { $name } دیگر چیزی نمی‌بیند و نکته‌ها و توقف‌هایش برداشته شد.
shared-link-ended = انجام شد. آن پیوند دیگر کار نمی‌کند.

shared-who = پیوند برای چه کسی است؟
shared-with-health = فیزیوتراپیست پاسخ‌های سلامت شما را هم می‌بیند.
shared-without-health = پاسخ‌های سلامت شما دیده نمی‌شود.
shared-button-physiotherapist = فیزیوتراپیست
shared-button-coach = مربی
shared-name = شما را به چه نامی می‌شناسد؟ آن را بنویسید.
shared-takes-name = لطفاً یک نام بنویسید.
shared-link-how = پیام بعدی را برایش بفرستید. پیوند یک بار کار می‌کند، تا { $day }.
shared-link-sees = · گزارش، پیشرفت شما در هر حرکت و نمودار دردتان را می‌بیند. این گفتگو را نمی‌بیند.
shared-link-changes = · می‌تواند برای حرکتی نکته بگذارد، حرکتی را متوقف کند یا برایتان یادداشت بگذارد. نکته‌ها و توقف‌ها را می‌توانید بردارید.
shared-link-ends = · هر چه را نگاه کند، شما می‌بینید. با /shared و زدن یک دکمه تمامش می‌کنید.
shared-link = { $link }

shared-marks = نکته‌ها و توقف‌های کسانی که تمرین شما را می‌بینند. برای برداشتن هر کدام، شماره‌اش را بزنید.
shared-marks-none = نکته یا توقفی نیست.
shared-mark-hold = متوقف: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) پیوند شما را باز کرد و حالا می‌تواند تمرین شما را ببیند.
shared-notice-report = { $name } تمرین شما را دید.
shared-notice-ladders = { $name } تمرین شما را دید.
shared-notice-pain = { $name } تمرین شما را دید.
shared-notice-pin = { $name } برای { $exercise } نکته‌ای گذاشت: { $text }
shared-notice-unpin = { $name } نکتهٔ { $exercise } را برداشت.
shared-notice-hold = { $name } حرکت { $exercise } و نسخه‌های سخت‌تر آن را متوقف کرد. با /shared می‌توانید توقف را بردارید.
shared-notice-release = { $name } توقف { $exercise } را برداشت.
shared-notice-note = <b>یادداشتی از { $name }:</b> { $text }
shared-notice-leave = { $name } دیگر تمرین شما را نمی‌بیند. نکته‌ها و توقف‌هایش برداشته شد.

### The side of the viewer

viewing-link = <b>{ $name }</b> می‌خواهد تمرینش را با شما، به عنوان { $role }، در میان بگذارد.
viewing-link-sees = · گزارش، پیشرفتش در هر حرکت و نمودار دردش را می‌بینید. خصوصی است: لطفاً در اختیار کسی نگذارید.
viewing-link-logged = · هر بار که نگاه کنید و هر چه را تغییر بدهید، می‌بیند و هر وقت بخواهد می‌تواند تمامش کند.
viewing-link-stored = · شمارهٔ گفتگو، زبانتان و نامی را که در ادامه انتخاب می‌کنید ذخیره می‌کنم.
viewing-button-accept = می‌پذیرم
viewing-button-decline = نه، ممنون
viewing-declined = باشه. چیزی در میان گذاشته نشد.
viewing-link-over = این پیوند دیگر کار نمی‌کند. لطفاً پیوند تازه‌ای بخواهید.
viewing-link-own = این پیوند را خودتان ساخته‌اید. آن را برای همان کسی بفرستید که برایش ساخته‌اید.
viewing-name = شما را با چه نامی ببیند؟
viewing-accepted = حالا می‌توانید تمرین { $name } را ببینید. با /shared دوباره پیدایش می‌کنید.
viewing-nobody = کسی تمرینش را با شما در میان نگذاشته است.
viewing-people = کسانی که تمرینشان را با شما در میان گذاشته‌اند:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. چه می‌خواهید ببینید یا تغییر بدهید؟
viewing-page = <b>{ $name }</b>
viewing-button-report = گزارش
viewing-button-ladders = پیشرفت
viewing-button-pain = نمودار درد
viewing-button-pin = گذاشتن نکته
viewing-button-hold = توقف یک حرکت
viewing-button-note = گذاشتن یادداشت
viewing-button-people = همه
viewing-button-cancel = انصراف
viewing-button-stop = پایان دسترسی من
viewing-button-leave = بله، تمام شود
viewing-button-unpin = برداشتن نکته
viewing-not-shared = این دیگر با شما در میان گذاشته نمی‌شود.
viewing-ended = { $name } دیگر تمرینش را با شما در میان نمی‌گذارد.
viewing-leave = دیگر تمرین { $name } را نمی‌بینید؟ نکته‌ها و توقف‌های شما برداشته می‌شود.
viewing-left = انجام شد. دیگر تمرین { $name } را نمی‌بینید.
viewing-enough = برای امروز به اندازهٔ کافی نگاه کرده‌اید. فردا دوباره می‌توانید ببینید.
viewing-which-pin = نکته برای کدام گروه حرکت است؟
viewing-which-hold = کدام گروه حرکت؟
viewing-exercise-pin = نکته برای کدام حرکت است؟
viewing-exercise-hold = شماره‌ای را بزنید تا آن حرکت و نسخه‌های سخت‌تر آن متوقف شود، یا توقفش برداشته شود.
viewing-on-hold = { $exercise } (متوقف)
viewing-cue = نکته را برای { $exercise } بنویسید، حداکثر { $most } حرف.
viewing-cue-now = الان: { $text }
viewing-note = یادداشتتان را برای { $name } بنویسید، حداکثر { $most } حرف. یک بار نشان داده می‌شود.
viewing-takes-text = لطفاً یک متن کوتاه بنویسید.
viewing-done-pin = نکته روی کارت { $exercise } گذاشته شد.
viewing-done-unpin = نکتهٔ { $exercise } برداشته شد.
viewing-done-hold = { $exercise } از جلسهٔ بعد متوقف است.
viewing-done-release = توقف { $exercise } برداشته شد.
viewing-done-note = یادداشت شما در راه است.
viewing-note-urgent = شاید یادداشت فوراً خوانده نشود. اگر کسی همین حالا در خطر است، با شمارهٔ اورژانس تماس بگیرید.
