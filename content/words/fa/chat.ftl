# What Telegram itself shows: keyboards, toasts, the bot's descriptions.

place-button-share = ارسال موقعیت من
place-button-list = انتخاب از فهرست

flood-one-at-a-time = لطفاً یکی‌یکی. همین الان به شما می‌رسم.

bot-description =
    من مربی باسن، پشت ران و کمر شما هستم: هر روز یک گرم‌کردن کوتاه در ساعتی که خودتان انتخاب می‌کنید، یک حرکت در هر بار، با نکته‌هایی بر اساس جایی که حس کرده‌اید.

    یک دستیار تمرین، نه پزشک.
bot-short-description = هر روز یک گرم‌کردن کوتاه برای باسن، پشت ران و کمر، در ساعتی که خودتان انتخاب می‌کنید.
