package uk.ourplan.tenant.policy;

import uk.ourplan.language.money.Money;

/** Whether adaptations that cost more than the line are charged for, and where the line is. */
public record EquipmentCharge(boolean charge, Money over) {}
