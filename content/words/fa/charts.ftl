# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = ۱۴ روز گذشته
chart-twelve-weeks = ۱۲ هفتهٔ گذشته
chart-count = { $days } از { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = تمرین‌شده
chart-key-session = با جلسه
chart-key-open = بدون تمرین
chart-key-left_out = حساب نشده: توقف یا قطعی

chart-felt = کجا حسش کردید
chart-felt-on-target = حس در جای درست
chart-felt-none = هنوز چیزی نیست. با پاسخ به «بیشتر کجا حسش کردید؟» پر می‌شود.
chart-on-target = در جای درست
chart-share = { $on_target } از { $answers }
chart-place-glutes = باسن
chart-place-outer_hip = کنار باسن
chart-place-hamstrings = پشت ران
chart-place-back_muscles = عضلات پشت
chart-place-low_back = کمر
chart-place-other = جای دیگر
chart-place-nowhere = نامشخص

chart-ladders = پله‌های شما
chart-ladders-none = به خاطر پاسخ‌های سلامت شما، الان حرکتی باز نیست.
chart-step = پلهٔ { $step } از { $steps }
chart-key-here = جای شما
chart-key-owned = آموخته
chart-key-above = پیشِ رو
chart-spot-drill = تمرین کمکی: { $sessions } جلسهٔ دیگر، بعد تست دوباره
chart-spot-test = دفعهٔ بعد تست دوباره
chart-spot-fixed = { $days ->
    [0] نقطه‌ضعف همان روز برطرف شد
    [one] نقطه‌ضعف در { $days } روز برطرف شد
   *[other] نقطه‌ضعف در { $days } روز برطرف شد
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = چپ { $left }/{ $left_sets } · راست { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· فاصله کمتر
    [wider] {" "}· فاصله بیشتر
   *[same] {""}
}

chart-sets = ست‌های جدی در هفته
chart-group-glutes = باسن
chart-group-hamstrings = پشت ران
chart-group-abductors = کنار باسن
chart-group-back = پشت
chart-range = هدف { $least } تا { $most }
chart-sets-number = { $sets }
chart-key-range = هدف برنامهٔ شما
chart-key-within = در محدودهٔ هدف
chart-key-outside = کمتر یا بیشتر

chart-moved = چه بالا یا پایین رفت
chart-before = هفتهٔ پیش
chart-now = این هفته
chart-no-answer = –
chart-week-none = با پاسخ به پرسش‌های بعد از ست‌ها پر می‌شود.

# A picture to be forwarded.
milestone-title-step = یک پله بالاتر
milestone-title-spot = نقطه‌ضعف برطرف شد
milestone-button = تصویر برای فرستادن
milestone-caption = این هم تصویر شما. چیزی از سلامتتان در آن نیست، پس برای هر کس خواستید بفرستید.
