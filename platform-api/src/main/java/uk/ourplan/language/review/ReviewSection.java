package uk.ourplan.language.review;

/** One section of a review; each is saved, and clashes, by itself. */
public sealed interface ReviewSection
        permits HowHeld, WhatWasMet, RisksLookedAt, MoneyLookedAt, WhatChanged, WhatComesNext {

    ReviewSectionName name();
}
