package uk.ourplan.core.document;

/** A page of its own to print or send, in the look of the council's papers; nothing in it is fetched from anywhere. */
final class LetterPage {

    private LetterPage() {}

    /** Its beginning, up to the title. */
    static Html begun(String council, String title) {
        return new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>" + Html.escaped(title) + "</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<style>" + Look.SCREEN.css() + "</style></head><body><main>")
                .raw("<p class=\"council\">" + Html.escaped(council) + "</p>")
                .heading(1, title);
    }

    static String ended(Html page) {
        return page.raw("</main></body></html>").toString();
    }
}
