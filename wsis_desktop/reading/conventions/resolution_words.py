"""How paragraphs of a resolution begin, in the six languages: a preamble with participles, operative paragraphs with verbs.

A preambular paragraph says on what grounds an organ acts (*Recalling*, *Deeply concerned*), an operative one what it does
(*Decides*, *Calls upon*). Adverbs may stand before either: *Also recalling*, *Strongly condemns*.
"""

from __future__ import annotations

from typing import Final

ADVERBS: Final = frozenset(
    {
        *("also", "again", "further", "once", "more", "and", "still", "therefore"),
        *("également", "aussi", "outre", "en", "nouveau", "de", "une", "fois", "vivement", "se"),
        *("también", "además", "asimismo", "nuevamente", "una", "vez", "más", "encarecidamente"),
        *("также", "вновь", "далее", "глубоко", "будучи", "серьезно", "серьёзно", "еще", "ещё", "раз", "решительно"),
        *("настоятельно", "с", "самым"),
    }
)
ADVERB_ENDINGS: Final = ("ly", "ment", "mente")

# Participles by their endings, adjectives and Russian gerunds one by one: *Генеральная* ends as *напоминая* does.
PARTICIPLE_ENDINGS: Final = ("ing", "ant", "ando", "iendo", "yendo")
PREAMBULAR: Final = frozenset(
    {
        *(
            "concerned",
            "alarmed",
            "convinced",
            "aware",
            "mindful",
            "conscious",
            "determined",
            "disturbed",
            "encouraged",
        ),
        *("guided", "inspired", "grateful", "desirous", "cognizant", "appalled", "dismayed", "distressed", "resolved"),
        *(
            "consciente",
            "convaincue",
            "préoccupée",
            "soucieuse",
            "alarmée",
            "inquiète",
            "résolue",
            "déterminée",
            "guidée",
        ),
        *("persuadée", "désireuse", "encouragée", "troublée", "reconnaissante", "inspirée"),
        # What a council is: `Le Conseil, préoccupé`, `El Consejo, preocupado`, `Совет, будучи обеспокоен`
        *("convaincu", "préoccupé", "soucieux", "alarmé", "inquiet", "résolu", "déterminé", "guidé", "persuadé"),
        *("désireux", "encouragé", "troublé", "reconnaissant", "inspiré", "conscient"),
        *("convencido", "preocupado", "alarmado", "guiado", "resuelto", "decidido", "deseoso", "alentado", "inspirado"),
        *("обеспокоен", "обеспокоена", "озабочен", "озабочена", "убежден", "убеждена", "убеждён", "встревожен"),
        *("встревожена", "исполнен", "исполнена", "преисполнен", "преисполнена", "намерена", "вдохновлена"),
        *("обеспокоенный", "озабоченный", "убежденный", "убеждённый", "встревоженный", "преисполненный"),
        *("convencida", "preocupada", "alarmada", "guiada", "resuelta", "decidida", "deseosa", "alentada", "inspirada"),
        *("ссылаясь", "признавая", "отмечая", "подтверждая", "напоминая", "учитывая", "подчеркивая", "подчёркивая"),
        *(
            "приветствуя",
            "рассмотрев",
            "памятуя",
            "сознавая",
            "выражая",
            "принимая",
            "руководствуясь",
            "считая",
            "полагая",
        ),
        *(
            "желая",
            "стремясь",
            "осознавая",
            "заявляя",
            "осуждая",
            "обращая",
            "имея",
            "изучив",
            "заслушав",
            "поддерживая",
            "действуя",
            "исходя",
            "отдавая",
            "испытывая",
            "констатируя",
            "основываясь",
            "рассматривая",
            "одобряя",
            "указывая",
            "понимая",
        ),
        *(
            "обеспокоенная",
            "озабоченная",
            "убежденная",
            "убеждённая",
            "встревоженная",
            "преисполненная",
            "вдохновленная",
        ),
    }
)
PREAMBULAR_STARTS: Final = (
    *("وإذ ", "إذ ", "واذ ", "اذ "),
    *(
        "回顾",
        "重申",
        "注意到",
        "认识到",
        "铭记",
        "强调",
        "欢迎",
        "关切",
        "深信",
        "考虑到",
        "赞赏",
        "意识到",
        "承认",
        "确认",
    ),
    *("审议了", "忆及", "表示", "深为", "严重", "还", "又", "并", "再次", "深切", "念及", "确信", "遵循", "决心"),
)

OPERATIVE: Final = frozenset(
    {
        *(
            "decides",
            "requests",
            "calls",
            "welcomes",
            "takes",
            "urges",
            "invites",
            "encourages",
            "reaffirms",
            "recognizes",
        ),
        *("notes", "expresses", "recommends", "endorses", "adopts", "approves", "stresses", "emphasizes", "condemns"),
        *(
            "declares",
            "proclaims",
            "affirms",
            "recalls",
            "reiterates",
            "acknowledges",
            "appeals",
            "demands",
            "commends",
        ),
        *(
            "establishes",
            "appoints",
            "authorizes",
            "directs",
            "underlines",
            "underscores",
            "agrees",
            "resolves",
            "deplores",
        ),
        *(
            "décide",
            "demande",
            "prie",
            "invite",
            "réaffirme",
            "salue",
            "souligne",
            "note",
            "prend",
            "encourage",
            "engage",
        ),
        *(
            "exhorte",
            "recommande",
            "accueille",
            "approuve",
            "adopte",
            "réjouit",
            "dit",
            "constate",
            "condamne",
            "déclare",
            "proclame",
        ),
        *("charge", "exprime", "considère", "reconnaît", "rappelle", "autorise", "félicite", "estime"),
        *(
            "decide",
            "pide",
            "solicita",
            "insta",
            "exhorta",
            "invita",
            "acoge",
            "reafirma",
            "toma",
            "alienta",
            "recomienda",
        ),
        *("aprueba", "subraya", "reconoce", "destaca", "condena", "hace", "expresa", "observa", "proclama", "recuerda"),
        *("постановляет", "просит", "призывает", "предлагает", "приветствует", "подтверждает", "принимает", "отмечает"),
        *("рекомендует", "подчеркивает", "подчёркивает", "выражает", "одобряет", "утверждает", "осуждает", "признает"),
        *("признаёт", "провозглашает", "поощряет", "рекомендует", "напоминает", "поручает", "заявляет", "учреждает"),
    }
)
OPERATIVE_STARTS: Final = (
    *("تقرر", "تطلب", "تدعو", "تحث", "تهيب", "ترحب", "تؤكد", "تحيط", "تشجع", "توصي", "تعرب", "تدين", "تسلم", "تلاحظ"),
    *("تعتمد", "تعيد", "تشدد", "تنوه", "تعلن", "تكرر", "تشير"),
    *(
        "决定",
        "请",
        "要求",
        "呼吁",
        "敦促",
        "邀请",
        "欢迎",
        "重申",
        "强调",
        "鼓励",
        "建议",
        "注意到",
        "赞赏",
        "核可",
        "通过",
    ),
    *("谴责", "申明", "促请", "又", "还", "表示", "确认", "认可", "吁请", "宣布", "再次", "承认", "授权"),
)
