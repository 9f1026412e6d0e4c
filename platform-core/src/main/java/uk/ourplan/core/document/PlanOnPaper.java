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
        return Pdf.of(page(copy, Look.PAPER, PlanOnPaper::inShort));
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

    private static void inShort(Html page, PlanCopy copy) {
        new NeedsOnPaper(page, copy).inShort();
        new MoneyOnPaper(page, copy).inShort();
        new SigningOnPaper(page, copy).inShort();
    }

    private static String page(PlanCopy copy, Look look, BiConsumer<Html, PlanCopy> told) {
        var title = PlainWords.of(copy.kind()) + " for " + copy.whose().knownAs();
        var page = new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>" + Html.escaped((copy.isDraft() ? "Draft: " : "") + title) + "</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<meta name=\"description\" content=\"" + Html.escaped(described(copy)) + "\"/>")
                // the same under the name by which a PDF knows it
                .raw("<meta name=\"subject\" content=\"" + Html.escaped(described(copy)) + "\"/>")
                .raw("<style>" + look.css() + "</style></head>")
                .raw("<body" + (copy.isDraft() ? " class=\"draft\"" : "") + "><main>");
        top(page, copy, title);
        told.accept(page, copy);
        return page.raw("</main></body></html>").toString();
    }

    private static String described(PlanCopy copy) {
        return PlainWords.of(copy.kind()) + ", version " + copy.version() + ", " + copy.council() + ", "
                + Days.inWords(copy.dated());
    }

    private static void top(Html page, PlanCopy copy, String title) {
        page.raw("<p class=\"council\">" + Html.escaped(copy.council()) + "</p>")
                .heading(1, title);
        var disclaimer = copy.draft();
        if (disclaimer != null) {
            page.raw("<div class=\"disclaimer\"><p><strong>Draft.</strong> " + Html.escaped(disclaimer) + "</p></div>");
        }
        var whose = copy.whose();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", whose.fullName()));
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
        rows.add(List.of("Version", "Version " + copy.version() + " of " + Days.inWords(copy.dated())));
        page.table("Whose plan this is", List.of("About", "Entry"), rows);
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
