"""No fact of the source article is forgotten, and none is carried over that has become wrong."""

from __future__ import annotations

import re

import pytest

from mbc_tracker.content import catalogue, guidance, helplines, rules
from mbc_tracker.content.pages import load
from mbc_tracker.content.search import plain

PAGES = load(guidance.load()).for_country("US")
READ = {page.key: plain(page.body) for page in PAGES}
#: Fact of the sheet -> the page that carries it, and words by which it can be found there.
#: S79 is left out on purpose; those marked OUTDATED stand here as they are now.
FACTS = {
    # What it is
    "S1": ("spread", "beyond the breast and the area near it, to a distant part of the body"),
    "S2": ("spread", "Another name is stage 4. Doctors may also say “advanced”"),
    "S3": ("spread", "It can spread to any part of the body"),
    "S4": ("statistics", "up to about 7 in 10 people, the bones are affected"),
    "S5": ("spread", "The lungs, the liver and the brain come next"),
    "S6": ("spread", "the cells are still breast cancer cells"),
    "S7": ("statistics", "5 to 6 in 100 women with breast cancer"),
    "S8": ("spread", "leave a few cells behind that are too small to see"),
    "S9": ("spread", "shows up after the first treatment has ended. This is called recurrence"),
    "S10": ("spread", "within months, or after many years"),
    "S11": ("spread", "it cannot be cured, but it can be treated"),
    "S12": ("spread", "Some people live with it for many years"),
    # How it spreads
    "S13": ("spread", "Cells divide when they should not, and form a tumour"),
    "S14": ("spread", "cells can break off, or grow into the tissue next to them"),
    "S15": ("spread", "the lymph nodes close by, in the armpit or near the collarbone"),
    "S16": ("spread", "Blood and lymph can carry them through the body"),
    "S17": ("spread", "one new tumour or several"),
    "S18": ("spread", "more than one place at a time"),
    # Symptoms, and not to dismiss them
    "S19": ("symptoms", "A cough that does not go away"),
    "S20": ("spread", "There may be nothing to notice at first"),
    "S21": ("cold", "feel just like a cold or flu. That makes it easy to brush off"),
    "S22": ("cold", "If you have been treated for breast cancer, please don’t"),
    # Tests
    "S23": ("tests", "a doctor examines you first. Blood tests and a chest X-ray come next"),
    "S24": ("tests", "CT scan. Detailed pictures"),
    "S25": ("tests", "to know whether breast cancer has reached the lungs"),
    # Aims and choice
    "S26": ("treatment", "ease or remove symptoms. The other is to help you live longer"),
    "S27": ("treatment", "the treatment you have had before"),
    "S28": ("treatment", "where the cancer is, and whether it is in more than one place"),
    # Chemotherapy
    "S29": ("kinds", "destroy cancer cells wherever they are in the body"),
    "S30": ("kinds", "shrink tumours and help to stop new ones"),
    "S31": ("kinds", "Chemotherapy is one choice, and it is no longer the only one"),
    "S32": ("words", "Breast cancer without hormone receptors, and without too much HER2"),
    "S33": ("kinds", "pertuzumab (Perjeta) are often given with chemotherapy"),
    "S34": ("kinds", "the cancer may resist those. Others may still work"),
    # Hormone therapy
    "S35": ("kinds", "keep the hormones oestrogen and progesterone from feeding the cancer"),
    "S36": ("kinds", "tamoxifen, fulvestrant (Faslodex) and aromatase inhibitors"),
    "S37": ("kinds", "For cancer that is hormone-positive and HER2-negative, they are often given"),
    # Drugs that target HER2
    "S38": ("kinds", "Trastuzumab (Herceptin) and pertuzumab (Perjeta)"),
    "S39": ("kinds", "pertuzumab (Perjeta)"),
    "S40": ("kinds", "Trastuzumab emtansine (Kadcyla)"),
    "S41": ("kinds", "Lapatinib (Tyverb) and tucatinib (Tukysa) are tablets"),
    # Radiotherapy
    "S42": ("kinds", "destroy cancer cells in one area"),
    "S43": ("kinds", "They may ease symptoms from breast cancer in the lungs"),
    # Easing symptoms
    "S44": ("easing", "You can have treatment just to ease them"),
    "S45": ("easing", "Fluid round a lung can be drained"),
    "S46": ("easing", "Oxygen helps some people"),
    "S47": ("easing", "A blocked airway can be held open with a small tube, called a stent"),
    "S48": ("easing", "There are many pain medicines"),
    "S49": ("easing", "clear the airways so that you cough less"),
    "S50": ("easing", "There are medicines that may help a poor appetite"),
    # Side effects and choices
    "S51": ("effects", "Every treatment can have side effects. They differ from one person"),
    "S52": ("effects", "you choose together what helps you to live well"),
    "S53": ("effects", "Before you stop a medicine, talk to your team"),
    # Research
    "S54": ("trials", "PARP inhibitors, for people born with a change in a BRCA gene"),
    "S55": ("trials", "PI3K inhibitors, for cancers with a certain gene change"),
    "S57": ("trials", "immunotherapy, for some triple-negative cancers"),
    "S56": ("trials", "Bevacizumab (Avastin) lost its US approval for breast cancer in 2011"),
    "S58": ("trials", "Cancer cells, and bits of their DNA, can be found in the blood"),
    "S59": ("trials", "Trials for cancer that has spread are running now"),
    "S60": ("trials", "Ask your doctor"),
    # Support
    "S61": ("talking", "No single treatment suits everyone with cancer that has spread"),
    "S62": ("talking", "work closely with your team, you can choose what fits your needs"),
    "S63": ("support", "Many people find comfort in a group of others"),
    "S64": ("support", "help with chores, with transport to treatment and with costs"),
    "S65": ("support", "American Cancer Society cancer helpline: 1-800-227-2345"),
    # Figures
    "S66": ("statistics", "about 1 in 3 women"),
    "S67": ("statistics", "only an estimate"),
    "S68": ("spread", "the outlook has improved as treatment has moved on"),
    # Lowering risk
    "S69": ("lowering", "age, sex, and gene changes that run in a family"),
    "S70": ("lowering", "These may lower the risk of getting breast cancer"),
    "S71": ("lowering", "Keep active. Regular exercise helps"),
    "S72": ("lowering", "Drink less alcohol. Not drinking is safest"),
    "S73": ("lowering", "Eat a healthy diet"),
    "S74": ("lowering", "Keep a healthy weight"),
    "S75": ("lowering", "Don’t smoke"),
    "S76": ("lowering", "Exercise, healthy food and a healthy weight may also lower the risk"),
    # Screening
    "S77": ("screening", "depends on your age and on your risk"),
    "S78": ("screening", "Ask your doctor which screening is right for you"),
    # Added facts
    "N1": ("causes", "some tablets for blood pressure, called ACE inhibitors"),
    "N2": ("spread", "symptoms can come on slowly"),
    "N3": ("causes", "inflame a lung one to three months later"),
    "N4": (
        "causes",
        "So do some of its treatments, such as tamoxifen, and so does cancer that has spread",
    ),
    "N5": ("talking", "about four in ten did not feel taken seriously"),
    "N6": ("talking", "such as eating, bathing or climbing stairs"),
    "N7": ("talking", "Notes made before a visit help people to remember"),
    "N8": ("spread", "Some cancers come back in the first years"),
}
#: What the article said and no longer holds, or what the sheet says is not to be shipped.
GONE = (
    r"27 ?%", r"6.10 ?%", r"moderation", r"only option",
    r"Metastatic Breast Cancer Network", r"422.6237", r"20.30 ?%", r"mammogram every (2|two)",
)  # fmt: skip


def test_no_fact_is_forgotten():
    wanted = {f"S{number}" for number in range(1, 80)} - {"S79"}

    assert {fact for fact in FACTS if fact.startswith("S")} == wanted


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_stands_in_its_page(fact):
    key, words = FACTS[fact]

    assert words in READ[key]


@pytest.mark.parametrize("gone", GONE)
def test_what_no_longer_holds_is_in_no_page(gone):
    assert [key for key, text in READ.items() if re.search(gone, text, re.IGNORECASE)] == []


def test_figures_about_outlook_stand_behind_the_gate_only():
    figure = re.compile(r"\d+ ?%|\d+ in \d+\b|(five|ten|5|10) years or more|survival")
    others = {key: text for key, text in READ.items() if key not in {"statistics", "sources"}}

    assert [key for key, text in others.items() if figure.search(text)] == []
    assert len(figure.findall(READ["statistics"])) > 5


def test_the_figures_come_with_both_cautions_before_them():
    text = READ["statistics"]
    first = text.index("1 in 3")

    assert text.index("had already spread when it was first found") < first
    assert text.index("diagnosed years ago") < first
    assert text.index("If yours came back after treatment, they do not describe you") < first


def test_no_news_report_is_a_source():
    press = re.compile(
        r"news|times|wptv|nurse advisor|verywell|post\b|herald|guardian|cancer\.net",
        re.IGNORECASE,
    )
    lines = helplines.load().lines
    named = {
        *(source for page in PAGES for source in page.sources),
        *(line.source for line in lines),
        *(
            source
            for text in rules.load(catalogue.load()).texts.rules.values()
            for source in text.sources
        ),
    }

    assert len(named) > 100
    assert [source for source in named if press.search(source)] == []


def test_the_article_that_it_began_with_is_named_only_where_nothing_better_says_the_same():
    pages = {page.key for page in PAGES if any("Healthline" in source for source in page.sources)}

    assert pages == {"easing", "effects", "kinds", "spread", "support", "talking", "treatment"}
    assert "one article by Healthline" in READ["sources"]
