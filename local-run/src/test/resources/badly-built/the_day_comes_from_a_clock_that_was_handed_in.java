package uk.ourplan.core.plan;

class DraftingAPlan {
    java.util.function.Supplier<java.time.LocalDate> today = java.time.LocalDate::now;
}
