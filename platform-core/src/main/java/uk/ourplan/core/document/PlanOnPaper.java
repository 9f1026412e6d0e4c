package uk.ourplan.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import uk.ourplan.language.date.Days;

/**
 * The whole plan as one page of markup: headings in order, the council's own words above each item that a plan must
 * hold, and the same sentences on screen and on paper.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25</a>
 */
public final class PlanOnPaper {

    private PlanOnPaper() {}

    /** As a browser shows it; nothing in it is fetched from anywhere. */
    public static String html(PlanCopy copy) {
        return page(copy, Look.SCREEN, PlanOnPaper::whole);
    }

    /**
     * As a tagged PDF (PDF/UA-1) with its fonts inside. Takes the processor for a tenth of a second: not for an event
     * loop.
     */
    public static byte[] pdf(PlanCopy copy) {
        return Pdf.of(page(copy, Look.PAPER, PlanOnPaper::whole));
    }

    /** The whole plan as plain text. */
    public static String text(PlanCopy copy) {
        return PlainText.of(page(copy, Look.SCREEN, PlanOnPaper::whole));
    }

    /** The whole plan in eighteen points, tagged like {@link #pdf}. */
    public static byte[] largePrint(PlanCopy copy) {
        return Pdf.of(page(copy, Look.LARGE, PlanOnPaper::whole));
    }

    /** What matters, what is done, the money and the next review, tagged like {@link #pdf}. */
    public static byte[] shortForm(PlanCopy copy) {
        return Pdf.of(page(copy, Look.SHORT, PlanOnPaper::inShort));
    }

    /** Short sentences with symbols, tagged like {@link #pdf}. */
    public static byte[] easyRead(PlanCopy copy) {
        return Pdf.of(page(copy, Look.EASY, (page, told) -> new EasyRead(page, told).write()));
    }

    /** The template with room to write in, tagged like {@link #pdf}. */
    public static byte[] blank(PlanCopy copy) {
        return Pdf.of(page(copy, Look.BLANK, (page, told) -> new BlankOnPaper(page, told).write()));
    }

    private static void whole(Html page, PlanCopy copy) {
        new NeedsOnPaper(page, copy).write();
        new MoneyOnPaper(page, copy).write();
        new WhatIfOnPaper(page, copy).write();
        new SigningOnPaper(page, copy).write();
        new WritersOnPaper(page, copy).write();
    }

    /** The whole plan as a part of a page that holds others too. */
    static void wholeWithin(Html page, PlanCopy copy) {
        page.heading(1, titled(copy));
        String disclaimer = copy.draft();
        if (disclaimer != null) {
            page.raw("<div class=\"disclaimer\"><p><strong>Draft.</strong> " + Html.escaped(disclaimer) + "</p></div>");
        }
        page.paragraph("Version " + copy.version() + " of " + Days.inWords(copy.dated()));
        whole(page, copy);
    }

    static String titled(PlanCopy copy) {
        return PlainWords.of(copy.kind()) + " for " + copy.whose().knownAs();
    }

    private static void inShort(Html page, PlanCopy copy) {
        new NeedsOnPaper(page, copy).inShort();
        new MoneyOnPaper(page, copy).inShort();
        new SigningOnPaper(page, copy).inShort();
    }

    private static String page(PlanCopy copy, Look look, BiConsumer<Html, PlanCopy> told) {
        var title = PlainWords.of(copy.kind()) + " for " + copy.whose().knownAs();
        boolean draft = copy.isDraft() && look != Look.BLANK;
        var page = Html.page((draft ? "Draft: " : "") + title, described(copy), look, draft);
        top(page, copy, title, look);
        told.accept(page, copy);
        return page.raw("</main></body></html>").toString();
    }

    private static String described(PlanCopy copy) {
        return PlainWords.of(copy.kind()) + ", version " + copy.version() + ", " + copy.council() + ", "
                + Days.inWords(copy.dated());
    }

    /** Who the plan is of; a form that is short says it in a line or two. */
    private static void top(Html page, PlanCopy copy, String title, Look look) {
        page.raw("<p class=\"council\">" + Html.escaped(copy.council()) + "</p>")
                .heading(1, title);
        var disclaimer = copy.draft();
        if (disclaimer != null && look != Look.BLANK) {
            page.raw("<div class=\"disclaimer\"><p><strong>Draft.</strong> " + Html.escaped(disclaimer) + "</p></div>");
        }
        var whose = copy.whose();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", whose.fullName()));
        if (look != Look.EASY && look != Look.SHORT) {
            identified(whose, rows);
        }
        rows.add(List.of("Version", "Version " + copy.version() + " of " + Days.inWords(copy.dated())));
        page.table("Whose plan this is", List.of("About", "Entry"), rows);
    }

    private static void identified(PlanCopy.Whose whose, List<List<String>> rows) {
        var born = whose.born();
        if (born != null) {
            rows.add(List.of("Date of birth", Days.inWords(born)));
        }
        var nhsNumber = whose.nhsNumber();
        if (nhsNumber != null) {
            rows.add(List.of("NHS number", inThrees(nhsNumber)));
        }
        var recordNumber = whose.recordNumber();
        if (recordNumber != null) {
            rows.add(List.of("Record number", recordNumber));
        }
        var communicates = whose.communicates();
        if (communicates != null) {
            rows.add(List.of("How to communicate", communicates));
        }
    }

    /** An NHS number as it is written on a letter: three, three and four digits. */
    private static String inThrees(String number) {
        return number.matches("\\d{10}")
                ? number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)
                : number;
    }

    /** The council's words above an item; a template is checked for all of them before it is published. */
    static String heading(PlanCopy copy, String item) {
        return Headings.of(copy, item);
    }
}
