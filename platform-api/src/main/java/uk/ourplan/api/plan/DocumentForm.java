package uk.ourplan.api.plan;

import java.util.Locale;

/** In which form a document is fetched. */
public enum DocumentForm {
    HTML,
    PDF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
