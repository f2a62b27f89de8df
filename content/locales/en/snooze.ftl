snooze = Another moment
    .button = Another moment
snooze-when = When would suit you better?
snooze-planned = That's fine. Then it comes on { $when }.
    .offer-menu = That's all for now
