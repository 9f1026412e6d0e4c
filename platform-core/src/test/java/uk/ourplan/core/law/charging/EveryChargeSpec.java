package uk.ourplan.core.law.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Many;
import uk.ourplan.core.law.charging.ArrangementFeeFacts.ServiceType;
import uk.ourplan.core.law.charging.EquipmentFacts.Kind;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.FeeShape;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayName("FINANCE-06, FINANCE-07, FINANCE-08: of every charge")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryChargeSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Money FREE_LINE = new Money(100_000);
    private static final int MOST_PARTS = 6;

    /** Two items of one kind, the second at least as dear, and the council's line. */
    private record Items(Kind kind, Money cost, Money dearer, boolean charge, Money line) {

        static Items any(Many many) {
            Money cost = many.money();
            return new Items(
                    many.oneOf(Kind.class),
                    cost,
                    cost.plus(many.money()),
                    many.upTo(3) > 0,
                    FREE_LINE.plus(new Money(many.upTo(50_000))));
        }

        EquipmentAnswer answer(Money of) {
            var policy = PolicyOnADay.of(
                    CATALOGUE,
                    TODAY,
                    Map.of("equipment.charge_over_threshold", Map.of("charge", charge, "over_pence", line.pence())));
            return Objects.requireNonNull(new EquipmentIsFree()
                    .decide(new EquipmentFacts(kind, of), policy)
                    .answer());
        }
    }

    @Test
    void an_item_is_recorded_at_nothing_or_at_its_whole_cost_and_never_charged_at_or_below_the_line() {
        assertThat(Many.cases(Items::any)).allSatisfy(items -> {
            EquipmentAnswer answer = items.answer(items.cost());

            assertThat(answer.recordedCostPence()).isEqualTo(answer.mayCharge() ? items.cost() : Money.NONE);
            assertThat(answer.mayCharge())
                    .isEqualTo(items.kind() == Kind.ADAPTATION
                            && items.charge()
                            && items.cost().compareTo(items.line()) > 0);
        });
    }

    @Test
    void a_dearer_item_of_the_kind_is_never_recorded_at_less() {
        assertThat(Many.cases(Items::any))
                .allSatisfy(items -> assertThat(items.answer(items.dearer()).recordedCostPence())
                        .isGreaterThanOrEqualTo(items.answer(items.cost()).recordedCostPence()));
    }

    /** A case for a fee, some facts open, with parts of which no two of a shape begin on one day. */
    private record Fee(ArrangementFeeFacts facts, List<Map<String, Object>> parts, List<Map<String, Object>> shuffled) {

        static Fee any(Many many) {
            List<Map<String, Object>> parts = new ArrayList<>();
            int most = many.upTo(MOST_PARTS);
            for (int i = 0; i <= most; i++) {
                LocalDate from = LocalDate.of(2026, 10, 1).plusDays(20L * i + many.upTo(19));
                parts.add(Map.of(
                        "shape", many.oneOf(FeeShape.class).code(),
                        "pence", many.money().pence(),
                        "cost_basis_pence", 200_000L,
                        "published_at", "https://council.example/fees",
                        "from", from.toString()));
            }
            var facts = new ArrangementFeeFacts(
                    many.oneOf(ServiceType.class),
                    mostly(many, true),
                    mostly(many, true),
                    mostly(many, true),
                    mostly(many, true),
                    mostly(many, true),
                    mostly(many, false));
            return new Fee(facts, parts, many.shuffled(parts));
        }

        private static @Nullable Boolean mostly(Many many, boolean usual) {
            return switch (many.upTo(19)) {
                case 0 -> null;
                case 1 -> !usual;
                default -> usual;
            };
        }

        @Nullable
        ArrangementFeeAnswer answer(List<Map<String, Object>> with) {
            var policy = PolicyOnADay.of(
                    CATALOGUE,
                    TODAY,
                    Map.of("selffunder.arrangement_fee_on", true, "selffunder.arrangement_fee_parts", with));
            return new AnArrangementFeeMayBeCharged()
                    .decide(facts, policy, TODAY)
                    .answer();
        }
    }

    private static Stream<ArrangementFeeAnswer> answeredFees() {
        return Many.cases(Fee::any)
                .map(fee -> fee.answer(fee.parts()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    @Test
    void a_fee_is_charged_exactly_where_no_condition_fails_and_then_the_person_is_told_before() {
        assertThat(answeredFees()).allSatisfy(fee -> {
            assertThat(fee.mayCharge()).isEqualTo(fee.failing().isEmpty());
            assertThat(fee.feeParts().isEmpty()).isEqualTo(!fee.mayCharge());
            assertThat(fee.tellBefore()).isEqualTo(fee.mayCharge());
        });
        assertThat(answeredFees()).anyMatch(ArrangementFeeAnswer::mayCharge);
    }

    @Test
    void of_each_shape_one_part_counts() {
        assertThat(answeredFees())
                .allSatisfy(fee -> assertThat(fee.feeParts())
                        .extracting(ArrangementFeeAnswer.FeePart::shape)
                        .doesNotHaveDuplicates());
    }

    @Test
    void the_order_in_which_the_parts_are_listed_changes_no_amount() {
        assertThat(Many.cases(Fee::any)).allSatisfy(fee -> {
            ArrangementFeeAnswer answer = fee.answer(fee.parts());
            ArrangementFeeAnswer other = fee.answer(fee.shuffled());

            if (answer == null || other == null) {
                assertThat(other).isEqualTo(answer);
            } else {
                assertThat(other.feeParts()).containsExactlyInAnyOrderElementsOf(answer.feeParts());
                assertThat(other.failing()).isEqualTo(answer.failing());
            }
        });
    }
}
