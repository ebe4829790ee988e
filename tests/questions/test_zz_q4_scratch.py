from collections.abc import Iterator
import pytest
from graphmodel.questions import ask, question
from graphmodel.store import connect
from ..generate import random_model
from ..generate.loading import load_all
from ..oracle.product import _as_set
from ..servers.address import Address

N=["communities overview","communities cuts","communities agreement","study completeness","options overview","options gaps","study next-question"]

def test_same(neo4j_address: Address) -> None:
    ms=[random_model(s,f"random-{s}") for s in range(300,330)]
    a=neo4j_address
    with connect(":memory:") as ours, connect(a.where,username=a.username,password=a.password,database=a.database) as theirs:
        load_all(ours,ms); load_all(theirs,ms)
        bad=[]
        for m in ms:
            for n in N:
                q=question(n); b={p.name:p.default for p in q.options}
                x=[[ _as_set(v) for v in r] for r in ours.read(q.text,{"model":m.key,**b}).rows]
                y=[[ _as_set(v) for v in r] for r in theirs.read(q.text,{"model":m.key,**b}).rows]
                if x!=y: bad.append((m.key,n,[p for p in zip(x,y) if p[0]!=p[1]][:1],len(x),len(y)))
        for m in ms[:6]:
            for n in N:
                if ask(ours,n,{"model":m.key}).rows!=ask(theirs,n,{"model":m.key}).rows: bad.append((m.key,n,"rows"))
        print(len(bad)); assert bad[:4]==[]
