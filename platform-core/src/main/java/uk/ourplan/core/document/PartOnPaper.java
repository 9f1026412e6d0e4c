package uk.ourplan.core.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.SectionName;

/**
 * The parts of a plan that the person agreed to share, and nothing else: what was not agreed is left out of the file, not hidden in it
 * (SHARE-05).
 */
public final class PartOnPaper {

    private static final Set<SectionName> NEEDS = Set.of(
            SectionName.ABOUT_ME,
            SectionName.NEEDS,
            SectionName.OUTCOMES,
            SectionName.SUPPORT,
            SectionName.INFORMAL_SUPPORT);
    private static final Set<SectionName> MONEY = Set.of(SectionName.MONEY, SectionName.MANAGING_THE_MONEY);

    private PartOnPaper() {}

    /** Whether parts of a plan are made in this form. */
    public static boolean isMadeAs(DocumentForm form) {
        return switch (form) {
            case HTML, PDF, TEXT, LARGE_PRINT -> true;
            case SHORT, EASY_READ, BLANK -> false;
        };
    }

    /** In this form, for this reader; a PDF takes the processor for a tenth of a second. */
    public static byte[] of(PlanCopy copy, Set<SectionName> sections, String reader, DocumentForm form) {
        return switch (form) {
            case PDF -> Pdf.of(page(copy, sections, reader, Look.PAPER));
            case LARGE_PRINT -> Pdf.of(page(copy, sections, reader, Look.LARGE));
            case TEXT -> PlainText.of(page(copy, sections, reader, Look.SCREEN)).getBytes(StandardCharsets.UTF_8);
            case HTML -> page(copy, sections, reader, Look.SCREEN).getBytes(StandardCharsets.UTF_8);
            case SHORT, EASY_READ, BLANK ->
                throw new IllegalArgumentException("Parts of a plan are not made as " + form + ".");
        };
    }

    private static String page(PlanCopy copy, Set<SectionName> sections, String reader, Look look) {
        String title = PlanOnPaper.titled(copy) + ": parts for " + reader;
        Html page = Html.page(
                (copy.isDraft() ? "Draft: " : "") + title,
                title + ", version " + copy.version() + ", " + copy.council() + ", " + Days.inWords(copy.dated()),
                look,
                copy.isDraft());
        page.raw("<p class=\"council\">" + Html.escaped(copy.council()) + "</p>");
        within(page, copy, sections);
        page.paragraph("Version " + copy.version() + " of " + Days.inWords(copy.dated()));
        return page.raw("</main></body></html>").toString();
    }

    /** As a part of a page that holds others too. */
    static void within(Html page, PlanCopy whole, Set<SectionName> sections) {
        PlanCopy copy = whole.only(sections);
        page.heading(1, PlanOnPaper.titled(copy))
                .paragraph("Only what was agreed to be shared: "
                        + sections.stream()
                                .map(section -> section.code().replace('_', ' '))
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".");
        if (sections.stream().anyMatch(NEEDS::contains)) {
            new NeedsOnPaper(page, copy).write();
        }
        if (sections.stream().anyMatch(MONEY::contains)) {
            new MoneyOnPaper(page, copy).write();
        }
        if (sections.contains(SectionName.RISKS)) {
            new WhatIfOnPaper(page, copy).write();
        }
    }
}
