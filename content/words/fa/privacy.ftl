# /privacy, /export, /delete.

privacy-stored = <b>ذخیره می‌شود:</b> شمارهٔ گفتگوی تلگرام، زبان، منطقهٔ زمانی (نه موقعیت شما) و آنچه اینجا می‌زنید. تا حالا چیزی از سلامت شما نیست؛ اگر موافق باشید، پاسخ‌های سلامت هم، رمزنگاری‌شده.
privacy-stored-health = <b>ذخیره می‌شود:</b> شمارهٔ گفتگوی تلگرام، زبان، منطقهٔ زمانی (نه موقعیت شما)، برنامه، ست‌ها و آنچه حس کردید. پاسخ‌های سلامت و درد رمزنگاری شده‌اند؛ { $day } با آن موافقت کردید.
privacy-not-stored = <b>ذخیره نمی‌شود:</b> موقعیت، مخاطبان و عکس‌های شما.
privacy-not-shared = با هیچ‌کس <b>در میان گذاشته نمی‌شود</b>.
privacy-kept = حساب‌های غیرفعال را بعد از ۲۴ ماه پاک می‌کنم، و پیش از آن خبر می‌دهم.
privacy-button-policy = متن کامل
privacy-button-export = دریافت داده‌هایم
privacy-button-withdraw = پس گرفتن رضایت
privacy-button-delete = پاک کردن همه چیز
privacy-button-return = برگشت به پرسش
privacy-export = داده‌هایتان در راه است: یک فایل ZIP با جدول‌هایی (CSV) که در صفحه‌گسترده باز می‌شوند، و همان داده‌ها برای برنامه‌ها (JSON).
privacy-export-again = می‌توانید ساعتی یک بار داده‌هایتان را بگیرید. دفعهٔ بعد ساعت { $at } است.

# A text file beside the exported tables.
export-readme =
    این همهٔ چیزهایی است که Backline از شما می‌داند.

    training-log.html   ست‌های شما، جلسه به جلسه، برای خواندن در مرورگر
    training-log.csv    همان به صورت جدول، برای صفحه‌گسترده

    backline.json همهٔ آن را برای برنامه‌ها دارد.
    فایل‌های دیگر همان داده‌ها را به صورت جدول دارند، برای صفحه‌گسترده. جدولی که ردیفی ندارد فایل هم ندارد.

    people.csv          شما: زبان، منطقهٔ زمانی، برنامه، ترجیح‌ها، پاسخ‌های سلامت
    conversations.csv   پرسشی که در گفتگو باز است
    sessions.csv        گرم‌کردن‌ها و جلسه‌ها، کی شروع شدند و چطور تمام شدند
    journal.csv         آنچه انجام دادید و پاسخ دادید، هر کدام یک سطر
    practice.csv        روزهایی که تمرین کردید
    kept.csv            آنچه به یاد دارم: نکته‌ها، سطح‌ها، وزنه‌ها
    reminders.csv       وقت‌های یادآوری شما
    occurrences.csv     یادآوری‌هایی که آمدند، و سرانجامشان
    outbox.csv          پیام‌های ۳۰ روز گذشته، بدون متنشان
    failed_updates.csv  پیام‌هایی از شما که نتوانستم پردازش کنم

    ساعت‌ها با +00:00 تمام می‌شوند: به وقت UTC (گرینویچ) هستند، نه منطقهٔ زمانی شما.

# The training log beside the exported tables: its title, and the headings of its columns.
export-log-title = دفتر تمرین شما
export-log =
    .date = تاریخ
    .session = جلسه
    .exercise = حرکت
    .side = طرف
    .set = ست
    .reps = تکرار
    .load = وزنه یا کش
    .felt = جای حس
    .rir = تکرار مانده
    .form = فرم
    .pain = درد (۰ تا ۱۰)
export-log-day = { $day }
export-log-session-warmup = گرم‌کردن
export-log-session-training = تمرین
export-log-side-left = چپ
export-log-side-right = راست

erasure-erase-ask = همه چیز پاک شود: برنامه، ست‌ها و پاسخ‌های سلامت؟ همین حالا انجام می‌شود و برگشت ندارد.
erasure-button-keep = داده‌هایم بماند
erasure-button-export-first = اول دریافت داده‌ها
erasure-button-erase = پاک کردن همه چیز
erasure-kept-all = باشه، همه چیز را نگه داشتم. چیزی عوض نشد.
erasure-erased = انجام شد. همهٔ سوابق شما پاک شد. این گفتگو را هم می‌توانید حذف کنید. برای شروع دوباره /start را بفرستید.
erasure-withdraw-ask = رضایتتان را پس می‌گیرید؟ همهٔ پاسخ‌های سلامت و درد همین حالا پاک می‌شوند، و گرم‌کردن‌ها تا موافقت دوبارهٔ شما متوقف می‌شوند. برنامه‌تان می‌ماند.
erasure-button-withdraw = پس گرفتن رضایت
