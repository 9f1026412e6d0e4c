package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.ServiceClass;

/** How needs are met: the lines of support and equipment, what each costs and who pays. */
public record Support(List<ServiceLine> services, List<EquipmentItem> equipment, List<Commitment> commitments)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Support {
        services = services == null ? List.of() : List.copyOf(services);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
    }

    /** A section in which nothing is written yet. */
    public static Support none() {
        return new Support(List.of(), List.of(), List.of());
    }

    /** What one party commits itself to. */
    public record Commitment(
            @Nullable CommittedParty party, @Nullable String text) {}

    /**
     * One line: what, by whom, unit cost times units at a frequency; pence is the amount each time it falls due.
     *
     * @param meets the needs that it meets
     * @param serves the outcomes that it serves besides
     * @param relieves the carer whom it relieves, by number
     * @param onCarersPlan since when the carer's own plan describes it
     * @param contingency in a carer's plan: whether it stands among what is done when caring cannot go on
     * @param lineThere the number of the line on the plan on which it stands with its cost; the two are one service (CARER-04)
     */
    public record ServiceLine(
            String id,
            @Nullable String what,
            @Nullable Provider provider,
            @Nullable Unit unit,
            @Nullable Long unitCostPence,
            @Nullable BigDecimal units,
            @Nullable Frequency frequency,
            @Nullable Long pence,
            @JsonProperty("class") @Nullable ServiceClass serviceClass,
            @Nullable Funder funder,
            List<String> meets,
            List<String> serves,
            @JsonProperty("section_117") @Nullable Boolean section117,
            @Nullable Route route,
            @Nullable String timetable,
            @Nullable String cover,
            @Nullable String optionsExplored,
            @JsonProperty("return") @Nullable ServiceReturn nationalReturn,
            @Nullable LocalDate until,
            @Nullable String onPlanOf,
            List<WayOfExploring> exploredBy,
            @Nullable String helpChoosing,
            @Nullable String personsChoice,
            @Nullable String contribution,
            @Nullable String relieves,
            @Nullable LocalDate onCarersPlan,
            @Nullable Boolean contingency,
            @Nullable String lineThere) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public ServiceLine {
            meets = meets == null ? List.of() : List.copyOf(meets);
            serves = serves == null ? List.of() : List.copyOf(serves);
            exploredBy = exploredBy == null ? List.of() : List.copyOf(exploredBy);
        }
    }

    /** Who provides it. */
    public record Provider(
            @Nullable String name,
            @Nullable ProviderKind kind,
            @Nullable String cqcLocation) {}

    /** What the client level return asks about the service. */
    public record ServiceReturn(
            @Nullable String serviceType,
            @Nullable String component,
            @Nullable String delivery) {}

    /** One aid or adaptation; costs in pence, once. */
    public record EquipmentItem(
            String id,
            @Nullable String what,
            @Nullable EquipmentKind kind,
            @Nullable Long costPence,
            @Nullable LocalDate supplied,
            @Nullable LocalDate planned,
            List<String> meets,
            @JsonProperty("class") @Nullable ServiceClass serviceClass,
            @Nullable Funder funder,
            @Nullable Long recordedPence,
            @Nullable OtherFunding otherFunding) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public EquipmentItem {
            meets = meets == null ? List.of() : List.copyOf(meets);
        }
    }

    /** Whether another body should pay, and its answer. */
    public record OtherFunding(
            @Nullable String asked, @Nullable String answer) {}

    @Override
    public SectionName name() {
        return SectionName.SUPPORT;
    }
}
