# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = یک صفحه برای پزشک یا فیزیوتراپیست. اینجا فقط خودتان آن را می‌بینید و خودتان تصمیم می‌گیرید آن را به چه کسی بدهید.
report-caption = یک صفحه برای پزشک یا فیزیوتراپیست شما. لطفاً پیش از اینکه به کسی بدهید، نگاهی به آن بیندازید.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = گزارش تمرین، { $since } تا { $until } { $year }
report-about = دربارهٔ این صفحه
report-not-medical = این صفحه چیزهایی را نشان می‌دهد که در Backline، یک ربات تمرین، وارد شده است. سند پزشکی نیست و هیچ تشخیصی در آن نیست.

report-done = چه انجام شد
report-days = { $days } روز تمرین از { $of } روز، { $sessions } جلسهٔ تمرین
report-exercise = { $exercise }: { $sets } ست، آخرین بار { $reps } تکرار
report-exercise-felt = { $line }، حس در جای درست { $on_target } از { $answers }

report-pain = درد گزارش‌شده، از ۰ (هیچ) تا ۱۰ (بدترین)
report-pain-none = هیچ
report-pain-place = { $place }: { $times } بار، بیشترین { $most }، آخرین { $number } در { $day }
report-mornings = صبحِ روز بعد: { $same } بار بهتر یا همان‌طور، { $worse } بار بدتر

report-stopped = چه چیزی متوقف شد، و چرا
report-stopped-none = هیچ چیز
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }؛ این حرکت برای آن روز تمام یا آسان‌تر شد
report-number = { $number } از { $worst }
report-during = هنگام { $exercise }
report-unwell = { $day }: حال بد؛ تمرین آن روز همان جا متوقف شد

report-rules = قاعده‌هایی که اکنون برقرار است
report-locked = همه چیز قفل است: یک نشانهٔ اورژانسی گزارش شده است
report-mode-full = پرسش‌های سلامت: بدون محدودیت
report-mode-back_sensitive = پرسش‌های سلامت: برای رفتن به پلهٔ بعدی، جلسه‌های خوب بیشتری از معمول لازم است
report-mode-warmups_only = پرسش‌های سلامت: فقط گرم‌کردن‌های آسان
report-mode-blocked = پرسش‌های سلامت: تمرین متوقف است
report-mode-none = هیچ پاسخ سلامتی ذخیره نشده است
report-max-step = { $steps ->
    [one] فقط آسان‌ترین پلهٔ هر حرکت
   *[other] فقط { $steps } پلهٔ آسانِ اول هر حرکت
}
report-min-rir = هر ست وقتی تمام می‌شود که هنوز { $reps } تکرار یا بیشتر در توان مانده
report-resting = { $family }: متوقف تا { $day }
report-resting-cleared = متوقف تا وقتی یک متخصص اجازه بدهد: { $families }
report-held = { $exercise } و نسخه‌های سخت‌تر آن: متوقف، به درخواست متخصص یا مربی
report-after-stop = بعد از توقف به خاطر درد، آن حرکت و حرکت‌های مشابه { $hours } ساعت کنار گذاشته می‌شوند و { $steps } پله آسان‌تر برمی‌گردند

report-ladders = هر حرکت در کدام پله است
report-ladder = { $family }: { $exercise }، { $step }

report-health = پاسخ‌های سلامت، { $day }
report-health-none = چیزی علامت نخورده
report-cleared = اجازهٔ تمرین از: { $who }

report-chart = درد بر اساس جا و تاریخ
report-key-stop = چیزی متوقف شد
report-key-pain = تمرین ادامه یافت، یا آسان‌تر شد

report-languages = صفحه به کدام زبان باشد؟
report-button-pdf = به صورت PDF
report-button-language = زبان دیگر
report-button-period-28 = ۴ هفته
report-button-period-14 = ۲ هفته
report-button-period-91 = ۳ ماه
report-button-with = با پاسخ‌های سلامت
report-button-without = بدون پاسخ‌های سلامت
report-button-page = گزارش یک‌صفحه‌ای
report-for-them = با /report هر چه پیش آمده در یک صفحه برایشان جمع می‌شود.
