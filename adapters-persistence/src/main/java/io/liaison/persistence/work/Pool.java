package io.liaison.persistence.work;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections to one PostgreSQL, kept so that a dead one is told of within seconds and a revived one is found again. */
public final class Pool {
    private static final int MOST = 16;
    private static final int IDLE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration KEEP_ALIVE = Duration.ofMinutes(2);

    private Pool() {}

    /** Does not connect yet: the first statement tells whether the database answers. */
    public static HikariDataSource open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("liaison");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(IDLE);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set lock_timeout = '10s'");
        driver(config);
        return new HikariDataSource(config);
    }

    /** Seconds, since the driver counts in them; what stands in the URL goes before. */
    private static void driver(HikariConfig config) {
        config.addDataSourceProperty("ApplicationName", "liaison");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "20");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("assumeMinServerVersion", "15");
        config.addDataSourceProperty("logServerErrorDetail", "false");
    }
}
