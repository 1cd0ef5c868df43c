# The command menu: what each command does, in a few words.

command-start = شروع، یا دیدن اینکه کجا هستید
command-warmup = شروع گرم‌کردن امروز
command-train = شروع یک جلسه
command-plan = چه در پیش است، و چرا
command-progress = پیشرفت شما
command-report = یک صفحه برای پزشک
command-shared = چه کسی تمرین شما را می‌بیند
command-settings = تنظیمات
command-pause = توقف موقت پیام‌ها
command-resume = ادامه پس از توقف
command-health = پاسخ‌های سلامت شما
command-language = تغییر زبان
command-timezone = تغییر منطقهٔ زمانی
command-privacy = چه چیزی ذخیره می‌کنم، و چرا
command-export = دریافت داده‌هایتان
command-delete = پاک کردن همه چیز
command-stop = قطع پیام‌ها
command-help = راهنما

# In groups.
command-warmup-together = گرم‌کردن با هم، هر روز
