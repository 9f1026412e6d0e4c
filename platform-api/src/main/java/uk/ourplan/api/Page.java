package uk.ourplan.api;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on this page
 * @param page which page, from 0
 * @param size how many a page holds at most
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** The largest page that the service gives. */
    public static final int LARGEST = 100;

    public Page {
        items = List.copyOf(items);
    }

    public boolean hasMore() {
        return (long) (page + 1) * size < total;
    }
}
