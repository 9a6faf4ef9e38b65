<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardScreen</name>
    <message>
        <source>Duty board</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Load of the handlers</source>
        <translation>承办人负荷</translation>
    </message>
    <message>
        <source>Pressure at the windows</source>
        <translation>窗口压力</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日收件</translation>
    </message>
    <message>
        <source>ended ones included</source>
        <translation>含已办结</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>未超期</translation>
    </message>
    <message>
        <source>open, limit not reached</source>
        <translation>在办，未到时限</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>一小时内到期</translation>
    </message>
    <message>
        <source>next limit ends</source>
        <translation>下一时限将到</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>open, past a limit</source>
        <translation>在办，已过时限</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>waiting for me</source>
        <translation>待我审批</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>sent, not signed for</source>
        <translation>已派单，未签收</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日收</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Act on the ticked</source>
        <translation>批量办理</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>看哪些件</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>没有等着的件</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>办什么</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The head decides</source>
        <translation>由单位负责人定</translation>
    </message>
    <message>
        <source>Cases already in hand need a handler to go to.</source>
        <translation>已在办的件改派，须指定承办人。</translation>
    </message>
    <message>
        <source>Each case is marked and the order stands in its history.</source>
        <translation>逐件标记督办，要求写入留痕。</translation>
    </message>
    <message>
        <source>Extensions asked for are granted as asked. For the other cases these days are asked for, and somebody else decides.</source>
        <translation>已申请延期的按申请批准；其余的件按此天数提出申请，由他人审批。</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message>
        <source>Stopping after the case under way…</source>
        <translation>办完手上这一件就停…</translation>
    </message>
    <message>
        <source>{done} of {total} cases</source>
        <translation>{done}／{total} 件</translation>
    </message>
    <message>
        <source>{done} cases done, {refused} refused.</source>
        <translation>办成 {done} 件，未办 {refused} 件。</translation>
    </message>
    <message>
        <source>Stopped: {left} were not touched.</source>
        <translation>已停止，{left} 件没有动。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Refused cases with their reasons</source>
        <translation>未办的件和原因</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Act on the ticked cases</source>
        <translation>批量办理</translation>
    </message>
    <message>
        <source>{count} cases are ticked.</source>
        <translation>已勾选 {count} 件，逐件核对办理。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为什么没办</translation>
    </message>
</context>
</TS>
