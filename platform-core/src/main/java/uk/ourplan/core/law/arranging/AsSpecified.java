package uk.ourplan.core.law.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * What was arranged is held against what the final plan specifies, part by part; a difference needs the person's recorded
 * agreement or a revision (ARRANGE-06).
 */
public final class AsSpecified {

    private AsSpecified() {}

    /** A part that is arranged otherwise than planned, and whether the person agreed to that. */
    public record Difference(String line, SpecifiedPart part, String planned, String arranged, boolean agreed) {}

    /** What the plan leaves open is specified by nobody, and so cannot differ. */
    public static List<Difference> between(ServiceLine line, Arranged arranged, Arrangements arrangements) {
        Set<SpecifiedPart> agreed = arrangements.differencesAgreed().stream()
                .filter(each -> each.line().equals(line.id()) && !each.on().isBefore(arranged.on()))
                .flatMap(each -> each.parts().stream())
                .collect(Collectors.toSet());
        List<Difference> all = new ArrayList<>();
        String planned = line.provider() == null ? null : line.provider().name();
        add(all, agreed, line, SpecifiedPart.PROVIDER, planned, arranged.provider());
        add(all, agreed, line, SpecifiedPart.WHAT, line.what(), arranged.what());
        add(all, agreed, line, SpecifiedPart.TIMETABLE, line.timetable(), arranged.timetable());
        add(all, agreed, line, SpecifiedPart.PREFERENCES, line.personsChoice(), arranged.preferences());
        add(all, agreed, line, SpecifiedPart.PRICE, pence(line.pence()), pence(arranged.pence()));
        return all;
    }

    private static void add(
            List<Difference> all,
            Set<SpecifiedPart> agreed,
            ServiceLine line,
            SpecifiedPart part,
            @Nullable String planned,
            @Nullable String arranged) {
        if (planned != null
                && arranged != null
                && !plain(planned).isEmpty()
                && !plain(planned).equals(plain(arranged))) {
            all.add(new Difference(line.id(), part, planned, arranged, agreed.contains(part)));
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static @Nullable String pence(@Nullable Long pence) {
        return pence == null ? null : Long.toString(pence);
    }
}
