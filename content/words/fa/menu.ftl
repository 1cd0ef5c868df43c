# Where you are, help, text that means nothing, the exercises to read.

menu-home = خوشحالم که می‌بینمتان. همه چیز همان جاست که گذاشته بودید.
menu-next-warmup = گرم‌کردن · { $day } ساعت { $at }
menu-next-weekly = مرور هفتگی · { $day } ساعت { $at }
menu-next-training = { $name } · { $day } ساعت { $at }
menu-practised = تمرین · { $days } روز از { $of } روز گذشته
menu-paused = متوقف، تا وقتی به من پیام بدهید
menu-paused-until = متوقف تا { $day }
menu-resting = گرم‌کردن‌ها به خاطر پاسخ‌های سلامت شما متوقف‌اند
menu-button-begin = شروع
menu-button-help = راهنما

menu-help =
    هر روز یک گرم‌کردن دارید، و جلسه‌هایتان هم در ساعت‌هایی که خودتان انتخاب کرده‌اید. دکمه‌ها را بزنید، یا عدد، ساعت و نام شهر بنویسید.

    /warmup همین حالا · /train یک جلسه · /plan چه در پیش است · /progress روزهای شما
    /report برای پزشک · /shared چه کسی تمرین شما را می‌بیند
    /settings، /pause، /resume
    /health، /privacy، /export، /delete داده‌های شما

    اگر جایی درد گرفت، هر وقت خواستید به من بگویید.
menu-unknown = ببخشید، متوجه نشدم. دکمه‌ها، عددها، ساعت‌ها، شهرها و فرمان‌های منو را می‌فهمم. و اگر جایی درد می‌کند، فقط بگویید.

library-title = همهٔ حرکت‌ها، از آسان به سخت. کدام گروه؟
library-family = <b>{ $family }</b>
