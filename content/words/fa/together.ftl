# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>گرم‌کردن با هم</b>
together-invitation = چند دقیقه، هر کس با سرعت خودش. گرم‌کردن خودتان در گفتگوی خصوصی‌تان با من است.
together-count = { $done } نفر از { $joined } نفر انجام دادند.
together-button-in = من هستم
together-button-mine = گرم‌کردن من
together-noted-in = شما هم هستید. گرم‌کردنتان که تمام شد، «انجام شد» را بزنید.
together-noted-done = آفرین، شما را هم شمردم.
together-first-private = اول چند پرسش در گفتگوی خصوصی: «گرم‌کردن من» را بزنید.

together-menu = می‌توانم روزی یک بار همه را اینجا به گرم‌کردن دعوت کنم. چه ساعتی؟ می‌توانید این‌طور هم بنویسید: /warmup_together 8:15 تهران
together-asked = هر روز ساعت { $at } (به وقت { $place }) همه را اینجا به گرم‌کردن دعوت می‌کنم.
together-button-stop = پایان
together-stopped = باشه، دیگر اینجا دعوتی نمی‌فرستم.
together-admins = فقط مدیران این گروه می‌توانند این را تغییر بدهند.
together-unsure = تلگرام الان نتوانست بگوید مدیر این گروه هستید یا نه. یک دقیقهٔ دیگر دوباره امتحان کنید.
together-unclear = یک ساعت لازم دارم، با نام شهر یا بدون آن: /warmup_together 8:15 تهران
