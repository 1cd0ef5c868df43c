# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = { $answer ->
    [form] فرمتان دو بار در <b>{ $exercise }</b> به هم خورد.
    [cramp] دو بار در <b>{ $exercise }</b> عضله‌تان گرفت.
    [nowhere] دو بار است که مطمئن نبودید <b>{ $exercise }</b> را کجا حس کردید.
   *[other] <b>{ $exercise }</b> را دو بار <b>{ $felt }</b> حس کردید.
} روی همین کار کنیم.
    .mixed = { $answer ->
        [form] این بار فرمتان در <b>{ $exercise }</b> به هم خورد
        [cramp] این بار در <b>{ $exercise }</b> عضله‌تان گرفت
        [nowhere] این بار مطمئن نبودید <b>{ $exercise }</b> را کجا حس کردید
       *[other] این بار <b>{ $exercise }</b> را <b>{ $felt }</b> حس کردید
    }، و دفعهٔ پیش هم درست نبود. روی همین کار کنیم.
suggestion-counts = از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد.
    [one] یکی در جای درست حس شد.
   *[other] { $good } تا در جای درست حس شد.
}
suggestion-drill = { $sessions } جلسهٔ بعد: <b>{ $drill }</b>، آهسته و با فشار، و هر صبح هم کمی از آن.
suggestion-test = بعد { $exercise } را دوباره تست می‌کنیم.
suggestion-test-on = بعد { $exercise } را دوباره تست می‌کنیم: <b>{ $day }</b>.
suggestion-drill-why = نسخهٔ آسان‌تر یادتان می‌دهد کجا حسش کنید. بعد نسخهٔ سخت‌تر را دوباره، بدون وزنه، امتحان می‌کنید. در هر حال پله‌تان سر جایش می‌ماند.
suggestion-button-good-plan = فکر خوبی است
suggestion-button-why = چرا؟
suggestion-button-show = نشان دادن حرکت

suggestion-earned = <b>{ $exercise }:</b> از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد.
    [one] یکی در جای درست حس شد.
   *[other] { $good } تا در جای درست حس شد.
} <b>امروز: { $sets } × { $reps }، با { $left } تکرار یا بیشتر در توان.</b>
suggestion-offer = پلهٔ بعدی: <b>{ $exercise }</b>، { $sets } × { $reps }.
suggestion-offer-safe = دو جلسهٔ اول شاید سخت‌تر باشد. با چند تکرار کمتر پایین نمی‌روید؛ فقط درد یا به هم خوردن فرم پایین می‌آورد.
suggestion-button-accept = قبول
suggestion-button-keep = ماندن در این پله
suggestion-accepted = از جلسهٔ بعد به بعد: <b>{ $exercise }</b>.
suggestion-not-after-pain = تا یک روز بعد از درد بالا نمی‌رویم. بعد از جلسه‌های خوبِ بعدی دوباره { $exercise } را پیشنهاد می‌کنم.
suggestion-kept = باشه، در این پله می‌مانید. بعد از چند جلسهٔ خوب دیگر دوباره می‌پرسم.

suggestion-sideways = دو تست دوباره خوب پیش نرفت، پس یک پله پایین‌تر قدرت بسازیم: { $exercise }. یا دوست دارید حرکت دیگری را امتحان کنید؟
suggestion-button-lower = یک پله پایین‌تر
suggestion-button-swap = به جایش { $family }
suggestion-lower = باشه، یک پله پایین‌تر، و از آنجا دوباره بالا.
suggestion-swapped = تا { $weeks } هفته به جای آن این را انجام می‌دهیم: { $family }.
suggestion-passed = آن پیشنهاد دیگر باز نیست. چیزی عوض نشد.

### The reasons, one sentence each

why-offer = از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد
    [one] یکی در جای درست حس شد
   *[other] { $good } تا در جای درست حس شد
}: پلهٔ بعدی، { $to }.
why-more-reps = خوب پیش رفت: دفعهٔ بعد { $reps } تکرار { $exercise } بزنید.
why-longer-squeeze = دفعهٔ بعد در { $exercise }، بالا را { $seconds } ثانیه بیشتر نگه دارید.
why-longer-hold = دفعهٔ بعد هر { $exercise } را { $seconds } ثانیه بیشتر نگه دارید.
why-more-load = دفعهٔ بعد در { $exercise } کمی وزنهٔ بیشتر بردارید.
why-stronger-band = دفعهٔ بعد در { $exercise } کش قوی‌تری بردارید: { $band }.
why-bounced-slower = دو بار به پلهٔ بعدی رفتید و برگشتید، پس { $days } روز سراغش نمی‌رویم. تا آن موقع، در { $exercise } پایین آمدن را { $seconds } ثانیه بیشتر طول بدهید.
why-kept-slower = به جایش، در { $exercise } پایین آمدن را { $seconds } ثانیه بیشتر طول بدهید.
why-beyond-lower = به پلهٔ آخر رسیده‌اید: دفعهٔ بعد در { $exercise } پایین آمدن را ۱ ثانیه بیشتر طول بدهید.
why-beyond-squeeze = به پلهٔ آخر رسیده‌اید: دفعهٔ بعد در { $exercise } ۱ ثانیه بیشتر سفت نگه دارید.
why-beyond-hold = به پلهٔ آخر رسیده‌اید: دفعهٔ بعد هر { $exercise } را ۱ ثانیه بیشتر نگه دارید.
why-beyond-rest = به پلهٔ آخر رسیده‌اید: دفعهٔ بعد بین ست‌های { $exercise } { $seconds } ثانیه کمتر استراحت کنید.
why-too-hard-reps = دو بار تا آخرین توان رفتید: دفعهٔ بعد فقط { $reps } تکرار { $exercise } بزنید.
why-too-hard-load = دو بار تا آخرین توان رفتید: دفعهٔ بعد در { $exercise } { $percent }٪ وزنهٔ کمتر بردارید.
why-less-load-next = فرمتان دو بار به هم خورد: دفعهٔ بعد در { $exercise } وزنهٔ کمتر بردارید. در این پله می‌مانید.
why-lower-form = فرمتان دو بار در { $exercise } به هم خورد: دفعهٔ بعد { $easier }، و از آنجا دوباره بالا.
why-lower-after-stop = با { $easier } آرام به { $exercise } برمی‌گردیم.
why-lower-after-morning = بعد از چنین صبحی، با { $easier } آرام به { $exercise } برمی‌گردیم.
why-amber-twice = این دومین بار در محدودهٔ ۳ تا ۵ در { $exercise } است: دفعهٔ بعد { $easier }، و از آنجا دوباره تست می‌کنیم.
why-pain-rises = عدد درد شما در { $weeks } هفته از { $before } به { $after } رسیده است. لطفاً دربارهٔ این به پزشک یا فیزیوتراپیست مراجعه کنید.
why-drill-place = { $exercise } را دو بار { $felt } حس کردید. از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد
    [one] یکی در جای درست حس شد
   *[other] { $good } تا در جای درست حس شد
}: { $sessions } جلسه { $easier }، بعد تست دوباره.
why-drill-form = فرمتان دو بار در { $exercise } به هم خورد. از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد
    [one] یکی در جای درست حس شد
   *[other] { $good } تا در جای درست حس شد
}: { $sessions } جلسه { $easier }، بعد تست دوباره.
why-drill-cramp = دو بار { $felt } در { $exercise }. از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
    [0] هیچ‌کدام در جای درست حس نشد
    [one] یکی در جای درست حس شد
   *[other] { $good } تا در جای درست حس شد
}: { $sessions } جلسه { $easier }، بعد تست دوباره.
why-drill-again = تست دوبارهٔ { $exercise } هنوز کامل نبود: { $sessions } جلسهٔ دیگر، با نکته‌های متفاوت، بعد تست دوم.
why-drill-closed = { $days ->
    [0] <b>{ $exercise } را دوباره در جای درست حس می‌کنید.</b> نقطه‌ضعف برطرف شد.
    [one] <b>{ $exercise } را دوباره در جای درست حس می‌کنید.</b> نقطه‌ضعف در { $days } روز برطرف شد.
   *[other] <b>{ $exercise } را دوباره در جای درست حس می‌کنید.</b> نقطه‌ضعف در { $days } روز برطرف شد.
}
why-drill-lower = تست دوم { $exercise } هم خوب پیش نرفت: دفعهٔ بعد { $easier }.
why-sideways = راه دیگری هم برای رسیدن به { $exercise } هست.
why-bit-worse = کمی بدتر: همان حرکت‌ها، یک ست کمتر، و { $days } روز بالا نمی‌رویم.
why-much-worse = امروز جلسه نداریم: اول استراحت.{ $mornings ->
    [1] {""}
    [one] {""}
   *[other] {" "}حالا { $mornings } صبح شده است.
}
why-mornings-professional = حالا { $mornings } صبح شده است. لطفاً به پزشک یا فیزیوتراپیست مراجعه کنید.
