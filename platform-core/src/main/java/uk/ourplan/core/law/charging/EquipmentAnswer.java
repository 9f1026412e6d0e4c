package uk.ourplan.core.law.charging;

import uk.ourplan.language.money.Money;

/** What the plan records as its cost, and whether the person may be charged. */
public record EquipmentAnswer(Money recordedCostPence, boolean mayCharge) {}
