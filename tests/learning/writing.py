"""Messages written from short word lists: three matters, some words shared by all."""

import random

from desktop.learning.training import Example

MATTERS = {
    "城管": ("占道经营", "流动摊贩", "路灯不亮", "违章搭建", "垃圾清运"),
    "教育": ("学位", "幼儿园", "入学报名", "课后托管", "校服"),
    "社保": ("医保报销", "养老金", "工伤认定", "参保记录", "退休手续"),
}
SHARED = ("请问", "希望尽快处理", "窗口", "多次反映", "没有结果", "工作人员")


def messages(number: int, seed: int = 1) -> list[Example]:
    """Return `number` messages of each matter, in mixed order."""
    chance = random.Random(seed)
    made = [
        Example("，".join(chance.sample(words, 2) + chance.sample(SHARED, 3)), label)
        for label, words in MATTERS.items()
        for _ in range(number)
    ]
    chance.shuffle(made)
    return made
