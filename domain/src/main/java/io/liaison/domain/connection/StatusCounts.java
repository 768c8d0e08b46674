package io.liaison.domain.connection;

/** How many connections stand how. */
public record StatusCounts(long pending, long connected, long disconnected) {
    public static final StatusCounts NONE = new StatusCounts(0, 0, 0);

    /** One more that stands so. */
    public StatusCounts and(StatusName status) {
        return switch (status) {
            case PENDING -> new StatusCounts(pending + 1, connected, disconnected);
            case CONNECTED -> new StatusCounts(pending, connected + 1, disconnected);
            case DISCONNECTED -> new StatusCounts(pending, connected, disconnected + 1);
        };
    }

    public long all() {
        return pending + connected + disconnected;
    }
}
