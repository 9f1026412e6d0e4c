package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was there already: from family, friends, the community and others. */
public record InformalSupport(
        List<ExistingSupport> existingSupport, @Nullable Community community, List<Asset> assets) implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public InformalSupport {
        existingSupport = existingSupport == null ? List.of() : List.copyOf(existingSupport);
        assets = assets == null ? List.of() : List.copyOf(assets);
    }

    /** One kind of support that is there. */
    public record ExistingSupport(
            @Nullable String what,
            @Nullable String by,
            @Nullable String howOften,
            @Nullable String fundedBy,
            @Nullable Boolean goesOn,
            @Nullable LocalDate ended) {}

    /** Somebody, or a group, around the person, and how they may help to reach what is wanted. */
    public record Asset(@Nullable String who, @Nullable String howHelps) {}

    /** Whether community groups and voluntary services were looked at, and what came of it. */
    public record Community(
            @Nullable CommunityAnswer answer, @Nullable String reason) {}

    @Override
    public SectionName name() {
        return SectionName.INFORMAL_SUPPORT;
    }
}
