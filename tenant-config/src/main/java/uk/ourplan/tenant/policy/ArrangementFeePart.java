package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import uk.ourplan.language.money.Money;

/**
 * One part of the fee for arranging a self-funder's support.
 *
 * @param amount what is charged, for a whole year where the shape is annual
 * @param costBasis what arranging costs the council; never less than the amount
 * @param publishedAt the https address of the published page
 * @param from the first day on which it counts
 */
public record ArrangementFeePart(FeeShape shape, Money amount, Money costBasis, String publishedAt, LocalDate from) {}
