# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = یک صفحه برای پزشک یا فیزیوتراپیست. اینجا فقط خودتان آن را می‌بینید و خودتان تصمیم می‌گیرید به چه کسی بدهید.
report-caption = یک صفحه برای پزشک یا فیزیوتراپیست شما. لطفاً پیش از دادن آن، نگاهش کنید.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = گزارش تمرین، { $since } تا { $until } { $year }
report-about = دربارهٔ این صفحه
report-not-medical = این ثبت چیزهایی است که در Backline، یک ربات تمرین، انتخاب شده است. سند پزشکی نیست و هیچ تشخیصی در آن نیست.

report-done = چه انجام شد
report-days = { $days } روز تمرین از { $of } روز، { $sessions } جلسهٔ تمرین
report-exercise = { $exercise }: { $sets } ست، آخرین بار { $reps } تکرار
report-exercise-felt = { $line }، حس در جای درست { $on_target } از { $answers }

report-pain = درد گزارش‌شده، از ۰ (هیچ) تا ۱۰ (بدترین)
report-pain-none = هیچ
report-pain-place = { $place }: { $times } بار، بیشترین { $most }، آخرین { $number } در { $day }
report-mornings = صبحِ روز بعد: { $same } بار بهتر یا همان‌طور، { $worse } بار بدتر

report-stopped = چه چیزی قطع شد، و چرا
report-stopped-none = هیچ چیز
report-stop = { $day }: { $details }
report-number = { $number } از { $worst }
report-during = هنگام { $exercise }
report-unwell = { $day }: حال بد، تمرین آن روز تمام شد

report-rules = آنچه اکنون برقرار است
report-locked = همه چیز قفل است: یک نشانهٔ اورژانسی گزارش شده است
report-mode-full = پرسش‌های سلامت: بدون محدودیت
report-mode-back_sensitive = پرسش‌های سلامت: برای بالا رفتن، جلسه‌های خوب بیشتری از معمول لازم است
report-mode-warmups_only = پرسش‌های سلامت: فقط گرم‌کردن‌های آسان
report-mode-blocked = پرسش‌های سلامت: تمرین متوقف است
report-mode-none = هیچ پاسخ سلامتی ذخیره نشده است
report-max-step = فقط { $steps } پلهٔ آسانِ اولِ هر حرکت
report-min-rir = هر ست وقتی تمام می‌شود که { $reps } تکرار یا بیشتر در توان مانده
report-resting = { $family }: متوقف تا { $day }
report-resting-cleared = متوقف تا وقتی یک متخصص اجازه بدهد: { $families }
report-held = { $exercise } و هر چه در نردبانش سخت‌تر است: متوقف، به درخواست متخصص یا مربی
report-after-stop = بعد از توقف به خاطر درد، آن حرکت و حرکت‌های مشابه { $hours } ساعت کنار گذاشته می‌شوند و { $steps } پله آسان‌تر برمی‌گردند

report-ladders = جای هر حرکت
report-ladder = { $family }: { $exercise }، { $step }

report-health = پاسخ‌های سلامت، { $day }
report-health-none = چیزی علامت نخورده
report-cleared = اجازهٔ تمرین از: { $who }

report-chart = درد بر اساس جا و تاریخ
report-key-stop = چیزی قطع شد
report-key-pain = ادامه یافت یا آسان‌تر شد

report-languages = صفحه به کدام زبان باشد؟
report-button-pdf = به صورت PDF
report-button-language = زبان دیگر
report-button-period-28 = ۴ هفته
report-button-period-14 = ۲ هفته
report-button-period-91 = ۳ ماه
report-button-with = با پاسخ‌های سلامت
report-button-without = بدون پاسخ‌های سلامت
report-button-page = گزارش یک‌صفحه‌ای
report-for-them = /report هر چه پیش آمده را در یک صفحه می‌آورد تا نشانشان دهید.
