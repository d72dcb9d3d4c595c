# The peer that people script with: requests.Session, one lookup after the other. Prints milliseconds, without the time that
# Python takes to start.
#   requestsloop.py BASE_URL CERTIFICATE COUNT
import sys
import time

import requests

base, certificate, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
session = requests.Session()
session.trust_env = False
session.verify = certificate
session.headers["Authorization"] = "bench"
start = time.perf_counter()
for i in range(count):
    answer = session.get(base + "v1/user/status/", params={"customerNumber": f"ABC{i:06}"})
    if answer.status_code != 200 or answer.json()["status"] != "ENABLED":
        sys.exit("not every lookup was answered as it should be")
print((time.perf_counter() - start) * 1000)
